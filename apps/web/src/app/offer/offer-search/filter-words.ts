import {
  COMPANY_SIZE_LABELS,
  CONTRACT_LABELS,
  DIPLOMA_LABELS,
  formatDay,
  formatMoney,
  formatMonth,
  lazy,
  formatShare,
  THEME_LABELS,
} from '@vte/ui';
import { DEFAULT_RULE_SET } from '@vte/grant';
import { SEVERAL, type Search, type Several } from './search-filters.ts';

/** The filters that are not in the search bar. */
export type FilterName = Several | 'diploma' | 'payMinCents' | 'startBefore' | 'remote' | 'grant';
/** Names of places and companies, that the page learns from the answers. */
export type NameOf = (filter: FilterName, value: string) => string | undefined;

export const LEGENDS: Record<FilterName, string> = {
  contract: 'Contrat',
  theme: 'Thème',
  diploma: 'Mon diplôme',
  payMinCents: 'Salaire brut par mois',
  startBefore: 'Début',
  remote: 'Télétravail',
  grant: 'Aide ouverte',
  companySize: 'Taille de l’entreprise',
  territory: 'Territoire d’industrie',
  region: 'Région',
  department: 'Département',
  company: 'Entreprise',
};

const grants = lazy<Readonly<Record<string, string>>>(() => ({
  recruitment: `${formatMoney(DEFAULT_RULE_SET.recruitment.amountCents)} pour l’entreprise`,
  settling_in: `${formatMoney(DEFAULT_RULE_SET.settlingIn.amountCents)} pour vous`,
}));
const DAYS_REMOTE: Readonly<Record<string, string>> = {
  '0.2': '1 jour par semaine ou plus',
  '0.4': '2 jours par semaine ou plus',
  '0.8': '4 jours par semaine ou plus',
};
const LABELS: Partial<Record<FilterName, Readonly<Record<string, string>>>> = {
  contract: CONTRACT_LABELS,
  theme: THEME_LABELS,
  companySize: COMPANY_SIZE_LABELS,
  diploma: DIPLOMA_LABELS,
};

/** A value of a filter, as its list names it. */
export function valueWords(filter: FilterName, value: string, nameOf: NameOf): string {
  if (filter === 'payMinCents') return `${formatMoney(Number(value))} ou plus`;
  if (filter === 'remote') return DAYS_REMOTE[value] ?? `${formatShare(Number(value))} du temps ou plus`;
  if (filter === 'startBefore') return startWords(value);
  if (filter === 'grant') return grants()[value] ?? value;
  return LABELS[filter]?.[value] ?? nameOf(filter, value) ?? value;
}

/** A filter in force, as a chip shows it; `change` takes it away. */
export interface Chip {
  label: string;
  change: Partial<Search>;
}

/** Every filter in force, one by one: words and place are in the search bar, so they are left out. */
export function chipsOf(search: Search, nameOf: NameOf): Chip[] {
  const single = (['diploma', 'payMinCents', 'startBefore', 'remote', 'grant'] as const)
    .filter((name) => search[name] !== '')
    .map((name) => ({ label: chipWords(name, search[name], nameOf), change: { [name]: '' } }));
  const several = SEVERAL.flatMap((name) =>
    search[name].map((value) => ({
      label: valueWords(name, value, nameOf),
      change: { [name]: search[name].filter((other) => other !== value) },
    })),
  );
  return [...several, ...single];
}

/** On a chip, a value is read without its legend. */
function chipWords(filter: FilterName, value: string, nameOf: NameOf): string {
  const words = valueWords(filter, value, nameOf);
  if (filter === 'diploma') return `Avec un ${words.toLowerCase()}`;
  if (filter === 'startBefore') return `Début ${words}`;
  if (filter === 'remote') return `Télétravail : ${words}`.replace(' :', '\u00a0:');
  return words;
}

/** « d’ici fin mars 2027 », or up to a day that is not the last of its month. */
function startWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const next = new Date(date.getTime() + 86_400_000);
  return next.getUTCDate() === 1 ? `d’ici fin ${formatMonth(day)}` : `d’ici le ${formatDay(day)}`;
}

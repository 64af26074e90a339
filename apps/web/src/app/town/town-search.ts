import { DEPARTMENT_CODE, isLine, SIREN_DIGITS, type CommuneFacets } from '@vte/contract';
import { formatNumber } from '@vte/ui';

/** What is looked for among the communes; the keys are the names in the address. An empty one asks for nothing. */
export const TOWN_FILTERS = ['q', 'territoire', 'departement', 'intercommunalite'] as const;
export type TownFilter = (typeof TOWN_FILTERS)[number];
export type TownSearch = Record<TownFilter, string>;

/** What the API calls them. */
const FIELDS = { q: 'q', territoire: 'territory', departement: 'department', intercommunalite: 'grouping' } as const;

/** What it takes, told without its schema: who looks for a commune need not download one. */
const CHECKS: Readonly<Record<TownFilter, (value: string) => boolean>> = {
  q: (value) => isLine(value, 1, 80),
  territoire: (value) => isLine(value, 1, 120),
  departement: (value) => DEPARTMENT_CODE.test(value),
  intercommunalite: (value) => SIREN_DIGITS.test(value),
};

/** Reads an address; what the API would refuse is left out. */
export function readTowns(valueOf: (name: TownFilter) => string | null): TownSearch {
  const read = (name: TownFilter) => {
    const value = valueOf(name)?.trim() ?? '';
    return CHECKS[name](value) ? value : '';
  };
  return {
    q: read('q'),
    territoire: read('territoire'),
    departement: read('departement'),
    intercommunalite: read('intercommunalite'),
  };
}

/** The search as the API wants it. */
export function toQuery(search: TownSearch): Record<string, string> {
  return Object.fromEntries(
    TOWN_FILTERS.flatMap((name) => (search[name] === '' ? [] : [[FIELDS[name], search[name]]])),
  );
}

/** Whether words alone are asked: what answers them elsewhere is worth telling. */
export function isBroad({ q, ...filters }: TownSearch): boolean {
  return q !== '' && Object.values(filters).every((value) => value === '');
}

export function isPostcode(text: string): boolean {
  return /^\d{5}$/.test(text);
}

/** The choices of the filters, each with the number of communes that it leaves. */
export function toChoices(facets: CommuneFacets | null, search: TownSearch) {
  const choices = (name: Exclude<TownFilter, 'q'>, label: string, all: string) => ({
    name,
    label,
    all,
    options: (facets?.[FIELDS[name]] ?? []).map(({ value, label: called, count }) => ({
      value,
      label: `${called}${name === 'departement' ? ` (${value})` : ''} · ${formatNumber(count)}`,
      chosen: value === search[name],
    })),
  });
  return [
    choices('territoire', 'Territoire', 'Tous les territoires'),
    choices('departement', 'Département', 'Tous les départements'),
    choices('intercommunalite', 'Intercommunalité', 'Toutes les intercommunalités'),
  ];
}

import type { Figure, Figures, MonthlyFigures, TerritoryFigures } from '@vte/contract';
import { formatMoney, formatMonth, formatNumber, lazy, type Bar } from '@vte/ui';

interface FigureWords {
  /** Name in the address. */
  param: string;
  label: string;
  /** How it is counted. */
  method: string;
}

export const FIGURE_WORDS: Record<Figure, FigureWords> = {
  offers: {
    param: 'offres',
    label: 'Offres publiées',
    method: 'au mois de leur première publication, après relecture.',
  },
  applications: {
    param: 'candidatures',
    label: 'Candidatures',
    method: 'au mois de leur envoi, quelle qu’en soit la suite.',
  },
  hires: {
    param: 'recrutements',
    label: 'Recrutements',
    method: 'au mois où la personne accepte la proposition ; un recrutement annulé n’est plus compté.',
  },
  recruitmentAids: {
    param: 'aides-entreprise',
    label: 'Aides au recrutement',
    method: 'versées aux entreprises, au mois du versement.',
  },
  settlingInAids: {
    param: 'aides-installation',
    label: 'Aides à l’installation',
    method: 'versées aux alternants, au mois du versement.',
  },
};

/** A small count, or one that would give a small one away: which of the two is not told either. */
export const MASKED = 'non communiqué';
const MONTHS_SHOWN = 12;

const shortMonth = lazy(() => new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' }));

export function countText(value: number | null): string {
  return value === null ? MASKED : formatNumber(value);
}

/** The sum of an aid; null for what is no aid, or is not told. */
export function sumText(figure: Figure, figures: Figures): string | null {
  const cents =
    figure === 'recruitmentAids'
      ? figures.recruitmentCents
      : figure === 'settlingInAids'
        ? figures.settlingInCents
        : null;
  return cents === null ? null : formatMoney(Math.round(cents / 100) * 100);
}

/** The last twelve months. */
export function toBars(items: MonthlyFigures['items'], figure: Figure): Bar[] {
  return items.slice(-MONTHS_SHOWN).map((item) => {
    const day = new Date(`${item.month}-01T00:00:00Z`);
    const value = item[figure];
    return { name: formatMonth(item.month), short: shortMonth().format(day), value, text: countText(value) };
  });
}

export interface PlaceLine {
  slug: string | null;
  name: string;
  value: number;
  text: string;
  sum: string | null;
  /** Part of the highest, in percent. */
  share: number;
}

/** Territories whose number is told, the highest first, and the names of the others. */
export function toPlaces(items: TerritoryFigures['items'], figure: Figure): { told: PlaceLine[]; masked: string[] } {
  const told = items
    .flatMap((item) => {
      const value = item[figure];
      return value === null ? [] : [{ ...item, value }];
    })
    .sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'fr'));
  const most = Math.max(1, told[0]?.value ?? 1);
  return {
    told: told.map((item) => ({
      slug: item.slug,
      name: item.name,
      value: item.value,
      text: formatNumber(item.value),
      sum: sumText(figure, item),
      share: Math.round((item.value / most) * 100),
    })),
    masked: items.filter((item) => item[figure] === null && item.slug !== null).map(({ name }) => name),
  };
}

import { formatNumber, OFFER_SCALE, plural, type MapScale } from '@vte/ui';

/** What the map can show of a territory, and how it says it. The keys are their names in the address. */
export interface TerritoryFigureWords {
  label: string;
  /** Completes « colorés selon ». */
  by: string;
  legend: string;
  scale: MapScale;
  /** @param count null when it is too small to be told */
  text: (count: number | null) => string;
}

export const FIGURE_KEYS = ['offres', 'entreprises', 'recrutements', 'habitants', 'communes'] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

export const TERRITORY_FIGURES: Record<FigureKey, TerritoryFigureWords> = {
  offres: {
    label: 'Offres ouvertes',
    by: 'le nombre d’offres ouvertes',
    legend: 'Offres ouvertes par territoire',
    scale: OFFER_SCALE,
    text: (count) => (count ? plural(count, 'offre ouverte', 'offres ouvertes') : 'Aucune offre pour le moment'),
  },
  entreprises: {
    label: 'Entreprises',
    by: 'le nombre d’entreprises inscrites',
    legend: 'Entreprises inscrites par territoire',
    scale: OFFER_SCALE,
    text: (count) => (count ? plural(count, 'entreprise') : 'Aucune entreprise pour le moment'),
  },
  recrutements: {
    label: 'Recrutements',
    by: 'le nombre de recrutements',
    legend: 'Recrutements conclus par territoire',
    scale: {
      steps: [5, 10, 20, 40, 80],
      labels: ['5–9', '10–19', '20–39', '40–79', '80 et +'],
      none: 'n.\u00a0c.',
    },
    text: (count) => (count === null ? 'Recrutements non communiqués' : plural(count, 'recrutement')),
  },
  habitants: {
    label: 'Habitants',
    by: 'le nombre d’habitants',
    legend: 'Habitants par territoire, en milliers',
    scale: {
      steps: [1, 50_000, 100_000, 200_000, 400_000],
      labels: ['< 50', '50–99', '100–199', '200–399', '400 et +'],
    },
    text: (count) => plural(count ?? 0, 'habitant'),
  },
  communes: {
    label: 'Communes',
    by: 'le nombre de communes',
    legend: 'Communes par territoire',
    scale: { steps: [1, 25, 50, 100, 200], labels: ['1–24', '25–49', '50–99', '100–199', '200 et +'] },
    text: (count) => plural(count ?? 0, 'commune'),
  },
};

/** In a cell of a table, under the name of the figure. « n. c. » (*non communiqué*) stands for what is not told. */
export function cellText(count: number | null): string {
  return count === null ? 'n.\u00a0c.' : formatNumber(count);
}

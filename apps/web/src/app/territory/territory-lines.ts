import type { Activity, TerritoryFigures, TerritorySummary } from '@vte/contract';
import { FIGURE_KEYS, type FigureKey } from '../map/territory-figures.ts';
import { fold } from './fold.ts';

/** A territory of a list with all that is known of it. */
export interface TerritoryLine {
  slug: string;
  name: string;
  /** Its departments. */
  where: string;
  /** null: too small to be told, or not known yet. */
  figures: Record<FigureKey, number | null>;
}

/** Columns that are always there; the figure of the map joins them. */
const BASE: readonly FigureKey[] = ['offres', 'habitants', 'communes'];

export function columnsOf(figure: FigureKey): FigureKey[] {
  return FIGURE_KEYS.filter((key) => key === figure || BASE.includes(key));
}

/** How the table is sorted; in the address, a minus comes before what goes down: `-offres`. */
export interface Order {
  by: 'nom' | FigureKey;
  down: boolean;
}

export function readOrder(text: string, columns: readonly FigureKey[]): Order {
  const by = columns.find((column) => column === text.replace(/^-/, ''));
  return by === undefined ? { by: 'nom', down: text === '-nom' } : { by, down: text.startsWith('-') };
}

/** What a press on a column leads to: numbers from the largest first; null is the order of the page. */
export function orderAfter({ by, down }: Order, column: Order['by']): string | null {
  const next = by === column ? !down : column !== 'nom';
  return next ? `-${column}` : column === 'nom' ? null : column;
}

interface Known {
  territories: readonly TerritorySummary[];
  activity: Activity['items'];
  figures: TerritoryFigures['items'];
}

export function toLines({ territories, activity, figures }: Known): TerritoryLine[] {
  const active = new Map(activity.map((item) => [item.slug, item]));
  const counted = new Map(figures.map((item) => [item.slug, item]));
  return territories.map(({ slug, name, departments, population, communeCount }) => ({
    slug,
    name,
    where: departments.map((department) => `${department.name} (${department.code})`).join(', '),
    figures: {
      offres: active.get(slug)?.openOffers ?? null,
      entreprises: active.get(slug)?.companies ?? null,
      recrutements: counted.get(slug)?.hires ?? null,
      habitants: population,
      communes: communeCount,
    },
  }));
}

/** The territories whose name, department or region holds these words. */
export function matching(territories: readonly TerritorySummary[], words: string): TerritorySummary[] {
  const wanted = fold(words);
  if (wanted === '') return [...territories];
  return territories.filter(({ name, departments, regions }) =>
    fold(
      [name, ...departments.flatMap((one) => [one.name, `(${one.code})`]), ...regions.map((one) => one.name)].join(' '),
    ).includes(wanted),
  );
}

/** What is not told comes after every number that is. */
export function sorted(lines: readonly TerritoryLine[], { by, down }: Order): TerritoryLine[] {
  const rank = (line: TerritoryLine) => (by === 'nom' ? 0 : (line.figures[by] ?? -1));
  const sign = down ? -1 : 1;
  // Folded, for the collator of Intl takes a phone some 40 ms.
  const folded = new Map(lines.map((line) => [line, fold(line.name)]));
  const byName = (a: TerritoryLine, b: TerritoryLine) => {
    const [first, second] = [folded.get(a) ?? '', folded.get(b) ?? ''];
    return Number(first > second) - Number(first < second);
  };
  return lines.toSorted((a, b) => sign * (rank(a) - rank(b)) || (by === 'nom' ? sign : 1) * byName(a, b));
}

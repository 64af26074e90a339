import { FIGURES, type Figure, type Figures } from '@vte/contract';
import { toCsv } from '../http/csv.ts';
import { maskColumn } from './mask.ts';

/** A count and, for an aid, its sum. */
export interface Counted {
  count: number;
  cents: number;
}

/** What was counted in a line of a table, figure by figure; one that is left out was never seen. */
export type CountedLine = Partial<Record<Figure, Counted>>;

const NOBODY: Counted = { count: 0, cents: 0 };
/** Of a count under five and of one that protects it alike: to tell which is which would give some away. */
const MASKED = 'non communiqué';

const HEADINGS: Record<keyof Figures, string> = {
  offers: 'offres_publiees',
  applications: 'candidatures',
  hires: 'recrutements',
  recruitmentAids: 'aides_recrutement',
  recruitmentCents: 'aides_recrutement_euros',
  settlingInAids: 'aides_installation',
  settlingInCents: 'aides_installation_euros',
};
const KEYS = Object.keys(HEADINGS) as (keyof Figures)[];

/** The lines with small counts hidden, figure by figure, and their total. */
export function maskTable(lines: readonly CountedLine[]): { lines: Figures[]; total: Figures } {
  const counts = (figure: Figure) => lines.map((line) => (line[figure] ?? NOBODY).count);
  const masked = Object.fromEntries(FIGURES.map((figure) => [figure, maskColumn(counts(figure))])) as Record<
    Figure,
    ReturnType<typeof maskColumn>
  >;
  const all = (figure: Figure) => lines.reduce((sum, line) => sum + (line[figure] ?? NOBODY).cents, 0);
  return {
    lines: lines.map((line, index) =>
      toFigures(
        (figure) => masked[figure].cells[index] ?? null,
        (figure) => (line[figure] ?? NOBODY).cents,
      ),
    ),
    total: toFigures((figure) => masked[figure].total, all),
  };
}

/** Both tables count the same: a total that one of them cannot tell is not told by the other. */
export function commonTotal(one: Figures, other: Figures): Figures {
  return Object.fromEntries(KEYS.map((key) => [key, other[key] === null ? null : one[key]])) as Figures;
}

/** A sum is told when its count is. */
function toFigures(count: (figure: Figure) => number | null, cents: (figure: Figure) => number): Figures {
  const sum = (figure: Figure) => (count(figure) === null ? null : cents(figure));
  return {
    offers: count('offers'),
    applications: count('applications'),
    hires: count('hires'),
    recruitmentAids: count('recruitmentAids'),
    recruitmentCents: sum('recruitmentAids'),
    settlingInAids: count('settlingInAids'),
    settlingInCents: sum('settlingInAids'),
  };
}

/** A table for spreadsheets, sums in euros. `first` names the columns that say what a line is about. */
export function toFiguresCsv(
  first: readonly string[],
  lines: readonly { names: string[]; figures: Figures }[],
): string {
  return toCsv([
    [...first, ...KEYS.map((key) => HEADINGS[key])],
    ...lines.map(({ names, figures }) => [...names, ...KEYS.map((key) => cellOf(key, figures[key]))]),
  ]);
}

function cellOf(key: keyof Figures, value: number | null): string {
  if (value === null) return MASKED;
  return key.endsWith('Cents') ? (value / 100).toFixed(2).replace('.', ',') : String(value);
}

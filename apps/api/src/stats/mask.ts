import { SMALLEST_COUNT } from '@vte/contract';

/** What may be told of a column of counts and of its total; null is not told. */
export interface MaskedColumn {
  cells: (number | null)[];
  total: number | null;
}

/**
 * Hides every count under five, and what would give one away. Who knows the total knows the sum of the hidden cells: it
 * says nothing while it may be shared out in several ways. When it may not (a single hidden cell, or all of them at the
 * highest hidden value), the smallest counts told are hidden too, ties together so that their rank tells nothing; when
 * none is left, the total is not told. Why a cell is hidden is not told either: in 12, 1, 5, 8 hidden as 12, ?, ?, 8,
 * who learns that the third is not under five knows that the second is 1.
 */
export function maskColumn(counts: readonly number[]): MaskedColumn {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const small = counts.filter((count) => count < SMALLEST_COUNT);
  const given = small.length > 0 && sharesOneWay(small);
  const told = counts.filter((count) => count >= SMALLEST_COUNT);
  const limit = given && told.length > 0 ? Math.min(...told) : SMALLEST_COUNT - 1;
  return {
    cells: counts.map((count) => (count <= limit ? null : count)),
    total: total < SMALLEST_COUNT || (given && told.length === 0) ? null : total,
  };
}

/** Whether the sum and the number of small counts are enough to find each of them. None at all is nobody. */
function sharesOneWay(small: readonly number[]): boolean {
  const sum = small.reduce((total, count) => total + count, 0);
  return sum > 0 && (small.length === 1 || sum === small.length * (SMALLEST_COUNT - 1));
}

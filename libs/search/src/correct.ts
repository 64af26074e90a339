/**
 * The known word that a person most likely meant: at most one slip in a short word, two in a longer one. A slip is a
 * letter added, left out, replaced, or two neighbours exchanged.
 *
 * @param candidates known words, the likeliest first: the order settles ties
 * @returns null when no candidate is near enough
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    const slips = distance(word, candidate, least);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Optimal string alignment distance, given up once it reaches `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : limit,
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [before, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

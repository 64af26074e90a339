import { maskColumn } from './mask.ts';

/** Every column of `length` counts up to `most`. */
function columns(length: number, most: number): number[][] {
  if (length === 0) return [[]];
  return columns(length - 1, most).flatMap((column) =>
    Array.from({ length: most + 1 }, (_, count) => [...column, count]),
  );
}

describe('masking of small counts', () => {
  it.each([
    [[12, 3, 0, 7], [12, null, null, 7], 22],
    [[12, 3, 8, 7], [12, null, 8, null], 30],
    [[12, 3, 7, 7], [12, null, null, null], 29],
    [[9, 4, 4], [null, null, null], 17],
    [[4, 4], [null, null], null],
    [[3], [null], null],
    [[2, 1], [null, null], null],
    [[0, 0], [null, null], null],
    [[6, 0], [6, null], 6],
    [[], [], null],
  ])('%j', (counts, cells, total) => {
    expect(maskColumn(counts)).toEqual({ cells, total });
  });

  it.each([
    [1, 12],
    [2, 12],
    [3, 11],
    [4, 8],
  ])('never gives away a count of %i cells, to who tries every column that looks the same', (length, most) => {
    const possible = new Map<string, Set<number>[]>();
    const looks = (column: number[]) => JSON.stringify(maskColumn(column));
    for (const column of columns(length, most)) {
      const cells = possible.get(looks(column)) ?? column.map(() => new Set<number>());
      column.forEach((count, index) => cells[index]?.add(count));
      possible.set(looks(column), cells);
    }
    for (const column of columns(length, most)) {
      const { cells } = maskColumn(column);
      column.forEach((count, index) => {
        if (cells[index] !== null) expect(count).toBeGreaterThanOrEqual(5);
        else if (count > 0 && count < 5) expect(possible.get(looks(column))?.[index]?.size).toBeGreaterThan(1);
      });
    }
  });
});

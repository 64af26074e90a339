import { isCivilDate } from '@vte/eligibility';
import { invalidField, type Problem } from './problem.ts';

/** Place of a row in a sorted list: the sort value, then the id that breaks ties. */
export type Cursor = readonly [value: string | number | null, id: string];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opaque text of a cursor, for `nextCursor`. */
export function encodeCursor(value: Cursor[0], id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** PostgreSQL has no year 0. */
const FIRST_YEAR = '0001';
/** Bounds of its `real`, nearer to zero than which it refuses a number too. */
const REAL = { least: 2 ** -126, most: 3.4e38 } as const;

/** What a list sorts by: a cursor of another list is refused, and what PostgreSQL cannot hold. */
const SORT_VALUES = {
  id: () => true,
  day: (value: Cursor[0]) => value === null || (isCivilDate(value) && value >= FIRST_YEAR),
  instant: (value: Cursor[0]) =>
    typeof value === 'string' && INSTANT.test(value) && value >= FIRST_YEAR && !Number.isNaN(Date.parse(value)),
  number: (value: Cursor[0]) => typeof value === 'number' && (value === 0 || isReal(Math.abs(value))),
  position: (value: Cursor[0]) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  text: (value: Cursor[0]) => typeof value === 'string' && !value.includes('\0'),
} as const;

/** Reads a cursor made by `encodeCursor`; anything else is a validation problem on `cursor`. */
export function decodeCursor(text: string | undefined, kind: keyof typeof SORT_VALUES = 'id'): Cursor | null {
  if (text === undefined) return null;
  const cursor = parse(text);
  if (cursor === null || !SORT_VALUES[kind](cursor[0])) throw invalidCursor();
  return cursor;
}

export function invalidCursor(): Problem {
  return invalidField('cursor', 'invalid_cursor', 'Ce repère de page n’est pas valide.');
}

/**
 * Cuts a page out of `limit + 1` rows: the extra row only proves that another page exists.
 *
 * @param place sort value and id of a row, as the query orders them
 */
export function cutPage<Row>(rows: readonly Row[], limit: number, place: (row: Row) => Cursor) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: rows.length > limit && last ? encodeCursor(...place(last)) : null };
}

function parse(text: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 2) return null;
    const [value, id] = parts as [unknown, unknown];
    const sortable = value === null || typeof value === 'string' || typeof value === 'number';
    return sortable && typeof id === 'string' && UUID.test(id) ? [value, id] : null;
  } catch {
    return null;
  }
}

function isReal(size: number): boolean {
  return size >= REAL.least && size <= REAL.most;
}

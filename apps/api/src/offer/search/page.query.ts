import type { Cursor } from '../../http/cursor.ts';
import { where, distance, source, Values, wordsColumn, type Depth, type ResolvedSearch } from './search-filters.ts';

/** Above this number of results, people are told « plus de 2 000 ». */
export const MOST_COUNTED = 2000;

/** As JavaScript writes it: what the database holds was written by it, to the millisecond. */
const INSTANT = `to_char(page.key AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Of the words of context, long texts, skills and titles. */
const WEIGHTS = '{0.1, 0.2, 0.5, 1}';

export type Sort = 'relevance' | 'distance' | 'date';

export interface PageRow {
  /** Of all that can be found, as this page saw it. */
  version: string;
  total: number | null;
  id: string | null;
  /** Instant, score or distance that the row is sorted by. */
  place: string | number | null;
  km: number | null;
  card: string | null;
}

interface Page {
  sort: Sort;
  depth: Depth;
  after: Cursor | null;
  limit: number;
}

/**
 * One statement for the version, the count, at most `MOST_COUNTED + 1`, and the page: ids are ranked on narrow rows, then
 * the cards of the few that are shown are read. A null id stands for an empty page.
 */
export function pageStatement(resolved: ResolvedSearch, { sort, depth, after, limit }: Page) {
  const values = new Values();
  const km = resolved.centre === null ? 'NULL::float8' : distance(resolved.centre, values);
  const key = KEYS[sort](resolved, depth, values, km);
  const order = sort === 'distance' ? 'ASC' : 'DESC';
  // To find the nearest or the best, all are read: they are counted on the way. The latest are first in an index.
  const readsAll = sort !== 'date' && after === null;
  const total = readsAll ? `least(count(*) OVER (), ${MOST_COUNTED + 1})::int` : 'NULL';
  const page = `
    SELECT s.id, ${key} AS key, ${km} AS km, ${total} AS total
      FROM ${source(depth)}
     WHERE ${where(resolved, depth, values)} AND ${after === null ? 'TRUE' : isAfter(sort, key, after, values)}
     ORDER BY key ${order}, s.id DESC
     LIMIT ${values.add(limit + 1)}::int`;
  const count = () => `
    SELECT count(*)::int AS total
      FROM (SELECT 1 FROM ${source(depth)} WHERE ${where(resolved, depth, values)} LIMIT ${MOST_COUNTED + 1}) found`;
  const text = `
    SELECT version.version, ${readsAll ? 'page' : 'count'}.total, page.id, page.km, card.card,
           ${sort === 'date' ? INSTANT : 'page.key'} AS place
      FROM offer_search_version version ${readsAll ? '' : `CROSS JOIN (${count()}) count`}
      LEFT JOIN (${page}) page ON TRUE
      LEFT JOIN offer_card card ON card.id = page.id
     ORDER BY page.key ${order}, page.id DESC`;
  return { text, values: values.list };
}

/** What a row is sorted by. */
const KEYS: Record<Sort, (resolved: ResolvedSearch, depth: Depth, values: Values, km: string) => string> = {
  date: () => 's.published_at',
  distance: (_resolved, _depth, _values, km) => km,
  relevance: ({ text, ownWords }, depth, values) => {
    const query = (words: string | null) => `to_tsquery('french', ${values.add(words)})`;
    const rank = (words: string | null) => `ts_rank('${WEIGHTS}', ${wordsColumn(depth)}, ${query(words)})`;
    const parts = [rank(text)];
    // The words that were typed come before their synonyms.
    if (text !== ownWords) parts.push(rank(ownWords));
    // A word in passing, in a long text, comes after a title, a skill or a place.
    if (depth === 'wide') parts.push(`(s.words @@ ${query(text)})::int`);
    return `(${parts.join(' + ')})::real`;
  },
};

function isAfter(sort: Sort, key: string, [value, lastId]: Cursor, values: Values): string {
  const id = `${values.add(lastId)}::uuid`;
  const place = `${values.add(value)}::${{ date: 'timestamptz', distance: 'float8', relevance: 'real' }[sort]}`;
  if (sort === 'distance') return `(${key} > ${place} OR (${key} = ${place} AND s.id < ${id}))`;
  return `(${key}, s.id) < (${place}, ${id})`;
}

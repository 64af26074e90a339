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
 * One statement for the version, the count, at most `MOST_COUNTED + 1`, and the page: ids are put in order on narrow rows,
 * then the cards of the few that are shown are read. A null id stands for an empty page.
 */
export function pageStatement(resolved: ResolvedSearch, { sort, depth, after, limit }: Page) {
  const values = new Values();
  const km = resolved.centre === null ? 'NULL::float8' : distance(resolved.centre, values);
  const found = () => `${source(depth)} WHERE ${where(resolved, depth, values)}`;
  const key = KEYS[sort](resolved, depth, values, km);
  const order = sort === 'distance' ? 'ASC' : 'DESC';
  // The latest are first in an index. The nearest and the best are put in order from what was found, read once.
  const from = () => (sort === 'date' ? found() : 'found s WHERE TRUE');
  const text = `
    ${FOUND[sort](resolved, depth, values)}
    SELECT version.version, count.total, page.id, page.km, card.card,
           ${sort === 'date' ? INSTANT : 'page.key'} AS place
      FROM offer_search_version version
     CROSS JOIN (SELECT count(*)::int AS total FROM (SELECT 1 FROM ${from()} LIMIT ${MOST_COUNTED + 1}) counted) count
      LEFT JOIN (SELECT s.id, ${key} AS key, ${km} AS km
                   FROM ${from()} AND ${after === null ? 'TRUE' : isAfter(sort, key, after, values)}
                  ORDER BY key ${order}, s.id DESC
                  LIMIT ${values.add(limit + 1)}::int) page ON TRUE
      LEFT JOIN offer_card card ON card.id = page.id
     ORDER BY page.key ${order}, page.id DESC`;
  return { text, values: values.list };
}

/** Rows to put in order, with what their order is made of. */
const FOUND: Record<Sort, (resolved: ResolvedSearch, depth: Depth, values: Values) => string> = {
  date: () => '',
  distance: (resolved, depth, values) => `
    WITH found AS (SELECT s.id, s.lat, s.lon FROM ${source(depth)} WHERE ${where(resolved, depth, values)})`,
  // Of a word that is everywhere as many offers are judged as are counted, and the latest, so that a page costs the same
  // in a market of any size: nobody reads two thousand offers in their order.
  relevance: (resolved, depth, values) => {
    const columns = `s.id, s.lat, s.lon, s.words, ${wordsColumn(depth)} AS searched`;
    const latest = `(SELECT * FROM offer_search ORDER BY published_at DESC, id DESC LIMIT ${MOST_COUNTED})`;
    return `
    WITH first AS (SELECT ${columns} FROM ${source(depth)} WHERE ${where(resolved, depth, values)} LIMIT ${MOST_COUNTED + 1}),
         found AS (SELECT * FROM first
                    UNION ALL
                   SELECT ${columns} FROM ${source(depth, latest)}
                    WHERE (SELECT count(*) FROM first) > ${MOST_COUNTED} AND s.id NOT IN (SELECT id FROM first)
                      AND ${where(resolved, depth, values)})`;
  },
};

/** What a row is sorted by. */
const KEYS: Record<Sort, (resolved: ResolvedSearch, depth: Depth, values: Values, km: string) => string> = {
  date: () => 's.published_at',
  distance: (_resolved, _depth, _values, km) => km,
  relevance: ({ text, ownWords }, depth, values) => {
    const query = (words: string | null) => `to_tsquery('french', ${values.add(words)})`;
    const rank = (words: string | null) => `ts_rank('${WEIGHTS}', s.searched, ${query(words)})`;
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

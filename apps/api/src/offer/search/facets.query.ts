import { MOST_COUNTED } from './page.query.ts';
import {
  source,
  usedFilters,
  Values,
  where,
  type Depth,
  type FilterName,
  type ResolvedSearch,
} from './search-filters.ts';

export const PAY_STEPS_CENTS = [180_000, 220_000, 260_000, 300_000, 350_000];
export const REMOTE_STEPS = [0.2, 0.4, 0.8];
const DIPLOMA_STEPS = [4, 5, 6, 7, 8];

const steps = (list: readonly number[], condition: string) =>
  `unnest(ARRAY(SELECT step::text FROM unnest('{${list.join()}}'::numeric[]) step WHERE ${condition}))`;

/** Values of a row for each facet: each counts what its filter would keep. */
const FACETS = {
  contract: 's.contract_type',
  theme: 'unnest(s.themes)',
  diploma: steps(DIPLOMA_STEPS, 's.min_diploma_level <= step'),
  territory: 's.territory',
  department: 's.department',
  companySize: 's.company_size',
  payMinCents: steps(PAY_STEPS_CENTS, 's.pay_cents >= step'),
  startBefore: "to_char(s.starts_on, 'YYYY-MM')",
  remote: steps(REMOTE_STEPS, 's.remote_share::numeric >= step'),
  grant:
    "unnest(array_remove(ARRAY[CASE WHEN s.recruitment THEN 'recruitment' END, CASE WHEN s.settling_in THEN 'settling_in' END], NULL))",
} as const satisfies Partial<Record<FilterName, string>>;

export type FacetName = keyof typeof FACETS;

export interface FacetRow {
  facet: FacetName;
  value: string;
  count: number;
}

const COLUMNS =
  's.contract_type, s.themes, s.min_diploma_level, s.territory, s.department, s.company_size, s.pay_cents, s.starts_on, s.remote_share, s.recruitment, s.settling_in';

/**
 * How many results each value of each filter would leave, out of the first `MOST_COUNTED`. The filter of a facet is left
 * out of its own counts, so that its other values can be seen.
 */
export function facetsStatement(resolved: ResolvedSearch, depth: Depth) {
  const values = new Values();
  const used = usedFilters(resolved);
  const rows = (without: readonly FilterName[]) =>
    `SELECT ${COLUMNS} FROM ${source(depth)} WHERE ${where(resolved, depth, values, without)} LIMIT ${MOST_COUNTED}`;
  const found = rows([]);
  const counts = (Object.keys(FACETS) as FacetName[]).map((facet) => {
    const own: FilterName[] = facet === 'department' ? ['department', 'region'] : [facet];
    const from = own.some((name) => used.includes(name)) ? `(${rows(own)})` : 'found';
    return `SELECT '${facet}' AS facet, value, count(*)::int AS count
              FROM (SELECT ${FACETS[facet]} AS value FROM ${from} s) counted WHERE value IS NOT NULL GROUP BY value`;
  });
  return { text: `WITH found AS MATERIALIZED (${found}) ${counts.join('\nUNION ALL\n')}`, values: values.list };
}

/** How many results there would be without a filter, or, when `words` are given, with these words instead. */
export interface Relaxed {
  filter: FilterName;
  words: string | null;
  total: number;
}

/**
 * How many results there would be without each of the filters that are used, `MOST_COUNTED + 1` at most; null without any.
 *
 * @param shorter other words to look for, each with what `to_tsquery` takes for them
 */
export function relaxStatement(
  resolved: ResolvedSearch,
  depth: Depth,
  shorter: readonly { words: string; text: string }[],
) {
  const values = new Values();
  const count = (filter: FilterName, words: string | null, conditions: () => string) =>
    `SELECT '${filter}' AS filter, ${values.add(words)}::text AS words, count(*)::int AS total
       FROM (SELECT 1 FROM ${source(depth)} WHERE ${conditions()} LIMIT ${MOST_COUNTED + 1}) found`;
  const counts = [
    ...usedFilters(resolved).map((filter) => count(filter, null, () => where(resolved, depth, values, [filter]))),
    ...shorter.map(({ words, text }) => count('q', words, () => where({ ...resolved, text }, depth, values))),
  ];
  return counts.length === 0 ? null : { text: counts.join('\nUNION ALL\n'), values: values.list };
}

import type { OfferSearch } from '@vte/contract';
import type { CivilDate } from '@vte/eligibility';

/** The values of a statement, numbered as they are used. */
export class Values {
  readonly list: unknown[] = [];

  /** `$1`, `$2`... */
  add(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/** Where the search is centred. */
export interface Centre {
  lat: number;
  lon: number;
  radiusKm: number;
}

/**
 * What a search comes down to: the text as `to_tsquery` takes it, null for none, the same without synonyms, and the point
 * of its commune.
 */
export interface ResolvedSearch {
  search: OfferSearch;
  today: CivilDate;
  text: string | null;
  ownWords: string;
  centre: Centre | null;
  /** Departments of the regions asked for. */
  departments: readonly string[] | null;
}

/** A filter of the query string. */
export type FilterName =
  | 'q'
  | 'near'
  | 'contract'
  | 'theme'
  | 'diploma'
  | 'territory'
  | 'department'
  | 'region'
  | 'company'
  | 'companySize'
  | 'payMinCents'
  | 'startBefore'
  | 'remote'
  | 'grant';

/** Which words a text is compared with: those of the title, skills and context, or all of them. */
export type Depth = 'narrow' | 'wide';

const KM_PER_DEGREE = 111.2;

/** From `offer_search s`, or some of its rows, with the long texts when the search goes deep. */
export function source(depth: Depth, table = 'offer_search'): string {
  return depth === 'narrow' ? `${table} s` : `${table} s JOIN offer_text t USING (id)`;
}

export function wordsColumn(depth: Depth): string {
  return depth === 'narrow' ? 's.words' : 't.words';
}

/** Distance in km from the centre to the offer. */
export function distance({ lat, lon }: Centre, values: Values): string {
  return `great_circle_km(s.lat, s.lon, ${values.add(lat)}::float8, ${values.add(lon)}::float8)`;
}

type Condition = (values: Values) => string;
type Named = FilterName | 'live';

/**
 * The conditions of the filters that are used, without some of them. Only live rows are in the table; the day is compared
 * all the same, for the hours between midnight and the job that expires offers.
 */
export function where(
  resolved: ResolvedSearch,
  depth: Depth,
  values: Values,
  without: readonly FilterName[] = [],
): string {
  return [...conditions(resolved, depth)]
    .filter(([name]) => !without.some((left) => left === name))
    .map(([, condition]) => condition(values))
    .join('\n   AND ');
}

/** Names of the filters that are used. */
export function usedFilters(resolved: ResolvedSearch): FilterName[] {
  return [...conditions(resolved, 'narrow').keys()].filter((name) => name !== 'live');
}

function conditions({ search, today, text, centre, departments }: ResolvedSearch, depth: Depth): Map<Named, Condition> {
  const found = new Map<Named, Condition>();
  const add = <Value>(
    name: Named,
    value: Value | null | undefined,
    condition: (value: Value, values: Values) => string,
  ) => {
    if (value !== null && value !== undefined) found.set(name, (values) => condition(value, values));
  };
  const oneOf = (column: string) => (wanted: readonly string[], values: Values) =>
    `s.${column} = ANY (${values.add(wanted)}::text[])`;
  add('live', today, (day, values) => `s.valid_through >= ${values.add(day)}::date`);
  add('q', text, (words, values) => `${wordsColumn(depth)} @@ to_tsquery('french', ${values.add(words)})`);
  add('near', centre, around);
  add('contract', search.contract, oneOf('contract_type'));
  add('territory', search.territory, oneOf('territory'));
  add('department', search.department, oneOf('department'));
  add('region', departments, oneOf('department'));
  add('company', search.company, oneOf('company'));
  add('companySize', search.companySize, oneOf('company_size'));
  add('theme', search.theme, (themes, values) => `s.themes && ${values.add(themes)}::text[]`);
  add('diploma', search.diploma, (level, values) => `s.min_diploma_level <= ${values.add(level)}::int`);
  add('payMinCents', search.payMinCents, (cents, values) => `s.pay_cents >= ${values.add(cents)}::int`);
  add('startBefore', search.startBefore, (day, values) => `s.starts_on <= ${values.add(day)}::date`);
  add('remote', search.remote, (share, values) => `s.remote_share >= ${values.add(share)}::real`);
  add('grant', search.grant, (grant) => (grant === 'settling_in' ? 's.settling_in' : 's.recruitment'));
  return found;
}

/** A box that an index can read, then the circle. */
function around(centre: Centre, values: Values): string {
  const { lat, lon, radiusKm } = centre;
  const height = radiusKm / KM_PER_DEGREE;
  const width = height / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const between = (low: number, high: number) => `BETWEEN ${values.add(low)}::real AND ${values.add(high)}::real`;
  return `s.lat ${between(lat - height, lat + height)} AND s.lon ${between(lon - width, lon + width)}
   AND ${distance(centre, values)} <= ${values.add(radiusKm)}::float8`;
}

import type { ParamMap } from '@angular/router';
import { offerSearchSchema } from '@vte/contract';

/** Filters that each value widens. */
export const SEVERAL = ['contract', 'theme', 'companySize', 'territory', 'region', 'department', 'company'] as const;
/** What has one value. */
export const SINGLE = [
  'q',
  'exact',
  'near',
  'radiusKm',
  'diploma',
  'payMinCents',
  'startBefore',
  'remote',
  'grant',
  'sort',
] as const;

export type Several = (typeof SEVERAL)[number];
export type Single = (typeof SINGLE)[number];

/** A search as the address writes it, and as the API reads it: empty where nothing is asked. */
export type Search = Readonly<Record<Single, string> & Record<Several, readonly string[]>>;

export const DEFAULT_RADIUS = '30';
/** Of a list, as the API takes it. */
const MOST_VALUES = 20;

export const EVERYTHING: Search = {
  q: '',
  exact: '',
  near: '',
  radiusKm: '',
  diploma: '',
  payMinCents: '',
  startBefore: '',
  remote: '',
  grant: '',
  sort: '',
  contract: [],
  theme: [],
  companySize: [],
  territory: [],
  region: [],
  department: [],
  company: [],
};

/** Reads an address, that anybody may have written: what the API would refuse is told apart. */
export function readSearch(params: ParamMap): { search: Search; refused: readonly (Single | Several)[] } {
  const given = (name: Single | Several) => params.getAll(name).filter((value) => value !== '');
  const several = SEVERAL.map((name): [string, readonly string[]] => [
    name,
    given(name)
      .filter((value) => isValid(name, [value]))
      .slice(0, MOST_VALUES),
  ]);
  const single = SINGLE.map((name): [string, string] => [
    name,
    given(name).findLast((value) => isValid(name, value)) ?? '',
  ]);
  const refused = [...SINGLE, ...SEVERAL].filter((name) =>
    given(name).some((value) => !isValid(name, isSeveral(name) ? [value] : value)),
  );
  return { search: { ...EVERYTHING, ...Object.fromEntries(several), ...Object.fromEntries(single) }, refused };
}

/** The parameters that say something: an empty one is left out of the address. */
export function toParams(search: Search): Record<string, string | readonly string[]> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value.length > 0));
}

/** Other words are corrected anew, and a radius or an order by distance needs its commune. */
export function change(search: Search, changes: Partial<Search>): Search {
  const next = { ...search, ...changes };
  return {
    ...next,
    exact: changes.exact ?? (next.q === search.q ? next.exact : ''),
    radiusKm: next.near === '' ? '' : next.radiusKm,
    sort: isOrder(next.sort, next) ? next.sort : '',
  };
}

/** The orders that make sense: by relevance to words, by distance from a place. */
export function ordersOf({ q, near }: Search): readonly ('relevance' | 'distance' | 'date')[] {
  return [...(q === '' ? [] : ['relevance' as const]), ...(near === '' ? [] : ['distance' as const]), 'date'];
}

/** The order in force: the one asked for, or the first that makes sense. */
export function orderOf(search: Search): string {
  return isOrder(search.sort, search) ? search.sort : (ordersOf(search)[0] ?? 'date');
}

function isOrder(sort: string, search: Search): boolean {
  return ordersOf(search).some((order) => order === sort);
}

function isSeveral(name: Single | Several): name is Several {
  return SEVERAL.some((other) => other === name);
}

function isValid(name: Single | Several, value: unknown): boolean {
  return offerSearchSchema.shape[name].safeParse(value).success;
}

import type { ParamMap } from '@angular/router';
import { COMMUNE_CODE, DEPARTMENT_CODE, isLine, MOST_VALUES, REGION_CODE } from '@vte/contract';
import { COMPANY_SIZES, CONTRACT_TYPES, DIPLOMA_LEVELS, isCivilDate, MISSION_THEMES } from '@vte/eligibility';

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

/** What the API takes, told without its schema: the first page that people open need not bring a library for it. */
export const CHECKS: Readonly<Record<Single | Several, (value: string) => boolean>> = {
  q: (value) => isLine(value, 0, 200),
  exact: oneOf(['true', 'false']),
  near: (value) => COMMUNE_CODE.test(value),
  radiusKm: number((km) => km >= 1 && km <= 300),
  diploma: oneOf(DIPLOMA_LEVELS),
  payMinCents: number((cents) => Number.isInteger(cents) && cents >= 0 && cents < 2 ** 31),
  startBefore: (value) => isCivilDate(value) && value >= '1900' && value < '2200',
  remote: number((share) => share > 0 && share <= 1),
  grant: oneOf(['recruitment', 'settling_in']),
  sort: oneOf(['relevance', 'distance', 'date']),
  contract: oneOf(CONTRACT_TYPES),
  theme: oneOf(MISSION_THEMES),
  companySize: oneOf(COMPANY_SIZES),
  territory: (value) => isLine(value, 1, 80),
  region: (value) => REGION_CODE.test(value),
  department: (value) => DEPARTMENT_CODE.test(value),
  company: (value) => isLine(value, 1, 120),
};

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
    given(name).filter(CHECKS[name]).slice(0, MOST_VALUES),
  ]);
  const single = SINGLE.map((name): [string, string] => [name, given(name).findLast(CHECKS[name]) ?? '']);
  const refused = [...SINGLE, ...SEVERAL].filter((name) => given(name).some((value) => !CHECKS[name](value)));
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

function oneOf(values: readonly (string | number)[]) {
  return (value: string) => values.some((known) => String(known) === value);
}

function number(isIn: (value: number) => boolean) {
  return (value: string) => Number.isFinite(Number(value)) && isIn(Number(value));
}

import type { SearchFacets } from '@vte/contract';
import { DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { LEGENDS, valueWords, type FilterName, type NameOf } from './filter-words.ts';
import { DEFAULT_RADIUS, type Search } from './search-filters.ts';

export interface FilterOption {
  value: string;
  label: string;
  /** Results that this value would leave; null while it is not known. */
  count: number | null;
  chosen: boolean;
}

export type GroupName = Exclude<FilterName, 'company'>;

/** A filter with its values. */
export interface FilterGroup<Name extends GroupName = GroupName> {
  name: Name;
  legend: string;
  options: readonly FilterOption[];
}

/** Values that are always offered, whatever is found; the other filters offer what is found. */
const ALWAYS: Partial<Record<FilterName, readonly string[]>> = {
  contract: ['cdi', 'cdd', 'apprenticeship', 'professionalisation'],
  theme: MISSION_THEMES,
  diploma: DIPLOMA_LEVELS.map(String),
  grant: ['recruitment', 'settling_in'],
  companySize: ['pme', 'eti'],
};
/** Boxes to tick are shown up to this number, the rest on demand. */
const SHOWN = 5;

/** Filters of one value among a scale. */
export const SCALES = ['diploma', 'payMinCents', 'startBefore', 'remote'] as const;

export function groupOf<Name extends GroupName>(
  name: Name,
  search: Search,
  facets: SearchFacets | undefined,
  nameOf: NameOf,
): FilterGroup<Name> {
  const held: string | readonly string[] = search[name];
  const chosen = [held].flat().filter((value) => value !== '');
  const counted = new Map(facets?.[name].map(({ value, count }) => [value, count]));
  const first = name === 'theme' || ALWAYS[name] === undefined ? [...counted.keys()] : [];
  const values = [...new Set([...first, ...(ALWAYS[name] ?? []), ...counted.keys(), ...chosen])];
  const options = values.map((value) => ({
    value,
    label: valueWords(name, value, nameOf),
    count: facets === undefined ? null : (counted.get(value) ?? 0),
    chosen: chosen.includes(value),
  }));
  return { name, legend: LEGENDS[name], options };
}

/** The values that are shown without being asked for. */
export function firstOf(options: readonly FilterOption[]): string[] {
  const isFew = options.length <= SHOWN + 1;
  return options.filter(({ chosen }, index) => isFew || index < SHOWN || chosen).map(({ value }) => value);
}

const RADII = ['10', '30', '60', '100'];

/** Distances to choose from, with the one of the address. */
export function radiiOf({ radiusKm }: Search): readonly string[] {
  const asked = radiusKm || DEFAULT_RADIUS;
  return [...new Set([...RADII, asked])].sort((a, b) => Number(a) - Number(b));
}

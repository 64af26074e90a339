import type { SearchFacets, SearchRelaxation } from '@vte/contract';
import { addDays, addMonths } from '@vte/eligibility';
import type { TerritoryService } from '../../territory/territory.service.ts';
import type { FacetName, FacetRow, Relaxed } from './facets.query.ts';
import type { SearchResult } from './offer-search.service.ts';

type Counts = SearchFacets['contract'];

/** The answer as JSON, around cards that are JSON already: to read and write them again would take longer than the search. */
export function toPageText({ cards, ...rest }: SearchResult): string {
  return `{"items":[${cards.join()}],${JSON.stringify({ ...rest, version: undefined }).slice(1)}`;
}

/** Counts by filter, the largest first, with the names of places. */
export function toFacets(rows: readonly FacetRow[], territories: TerritoryService): SearchFacets {
  const counts = (facet: FacetName): Counts =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value, label: null, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const byValue = (facet: FacetName) => counts(facet).sort((a, b) => Number(a.value) - Number(b.value));
  const departments = counts('department').map((line) => ({ ...line, label: territories.departmentName(line.value) }));
  return {
    contract: counts('contract'),
    theme: counts('theme'),
    diploma: byValue('diploma'),
    territory: counts('territory').map((line) => ({ ...line, label: territories.defaultTerritoryName(line.value) })),
    department: departments,
    region: regionsOf(departments, territories),
    companySize: counts('companySize'),
    payMinCents: byValue('payMinCents'),
    startBefore: upTo(counts('startBefore')),
    remote: byValue('remote'),
    grant: counts('grant'),
  };
}

/** What brings something when it is let go: a word before all of them, then what brings the most. */
export function toRelaxations(rows: readonly Relaxed[], total: number): SearchRelaxation[] {
  return rows
    .map(({ filter, words, total: without }) => ({ filter, ...(words !== null && { words }), gain: without - total }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => Number('words' in b) - Number('words' in a) || b.gain - a.gain);
}

function regionsOf(departments: Counts, territories: TerritoryService): Counts {
  const regions = new Map<string, Counts[number]>();
  for (const { value, count } of departments) {
    const region = territories.regionOf(value);
    if (region === null) continue;
    const before = regions.get(region.code)?.count ?? 0;
    regions.set(region.code, { value: region.code, label: region.name, count: before + count });
  }
  return [...regions.values()].sort((a, b) => b.count - a.count);
}

/** Months become the last day of each, with what starts until then. */
function upTo(months: Counts): Counts {
  let sum = 0;
  return months
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .map(({ value, count }) => {
      sum += count;
      return { value: addDays(addMonths(`${value}-01`, 1), -1), label: null, count: sum };
    });
}

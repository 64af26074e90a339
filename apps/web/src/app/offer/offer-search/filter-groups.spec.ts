import type { SearchFacets } from '@vte/contract';
import { firstOf, groupOf } from './filter-groups.ts';
import { EVERYTHING } from './search-filters.ts';

const nameOf = () => undefined;
const count = (value: string, count: number) => ({ value, label: null, count });
const facets: SearchFacets = {
  contract: [count('cdi', 3), count('internship', 1)],
  theme: [count('export', 9), count('digital', 2)],
  diploma: [],
  territory: Array.from({ length: 9 }, (_, index) => count(`t${index}`, 9 - index)),
  department: [],
  region: [],
  companySize: [],
  payMinCents: [],
  startBefore: [],
  remote: [],
  grant: [],
};

describe('a filter with its values', () => {
  it('counts each value, none for what was not found', () => {
    const { options } = groupOf('contract', { ...EVERYTHING, contract: ['cdd'] }, facets, nameOf);
    expect(options.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['cdi', 3, false],
      ['cdd', 0, true],
      ['apprenticeship', 0, false],
      ['professionalisation', 0, false],
      ['internship', 1, false],
    ]);
  });

  it('shows the largest first and those that are chosen, the rest on demand', () => {
    const { options } = groupOf('territory', { ...EVERYTHING, territory: ['t7', 'autre'] }, facets, nameOf);
    expect(firstOf(options)).toEqual(['t0', 't1', 't2', 't3', 't4', 't7', 'autre']);
    expect(firstOf(options.slice(0, 6))).toHaveLength(6);
  });

  it('puts the themes that are found before the others', () => {
    const { options } = groupOf('theme', EVERYTHING, facets, nameOf);
    expect(options.slice(0, 2).map(({ value }) => value)).toEqual(['export', 'digital']);
  });

  it('does not count while it does not know', () => {
    expect(groupOf('grant', EVERYTHING, undefined, nameOf).options.map(({ count }) => count)).toEqual([null, null]);
  });
});

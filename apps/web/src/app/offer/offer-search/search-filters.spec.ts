import { chipsOf, toList, type SearchFilters } from './search-filters.ts';

const NONE: SearchFilters = {
  q: '',
  near: '',
  radiusKm: '',
  contract: [],
  theme: [],
  diploma: '',
  grant: '',
  territory: [],
};
const name = (slug: string) => (slug === 'grand-est-touraine' ? 'Grand Est Touraine' : slug);

describe('chips of the filters', () => {
  it('shows none for a search by words and place', () => {
    expect(chipsOf({ ...NONE, q: 'soudure', near: '37003', radiusKm: '30' }, name)).toEqual([]);
  });

  it('names each filter, and takes that one away', () => {
    const chips = chipsOf({ ...NONE, contract: ['cdi', 'cdd'], diploma: '5', territory: ['grand-est-touraine'] }, name);
    expect(chips).toEqual([
      { label: 'CDI', change: { contract: ['cdd'] } },
      { label: 'CDD', change: { contract: ['cdi'] } },
      { label: 'Avec un bac+2', change: { diploma: '' } },
      { label: 'Grand Est Touraine', change: { territory: [] } },
    ]);
  });

  it('reads a parameter that is there once, several times or not at all', () => {
    expect([toList(undefined), toList('cdi'), toList(['cdi', 'cdd'])]).toEqual([[], ['cdi'], ['cdi', 'cdd']]);
  });
});

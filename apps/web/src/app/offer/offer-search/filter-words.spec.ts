import { chipsOf, valueWords } from './filter-words.ts';
import { EVERYTHING } from './search-filters.ts';

const nameOf = (_filter: string, value: string) => (value === 'grand-est-touraine' ? 'Grand Est Touraine' : undefined);

describe('filters in words', () => {
  it.each([
    ['payMinCents', '220000', '2\u00a0200\u00a0€ ou plus'],
    ['startBefore', '2027-03-31', 'd’ici fin mars 2027'],
    ['startBefore', '2027-03-15', 'd’ici le 15 mars 2027'],
    ['remote', '0.4', '2 jours par semaine ou plus'],
    ['remote', '0.5', '50\u00a0% du temps ou plus'],
    ['territory', 'atlantide', 'atlantide'],
  ] as const)('%s %s: %s', (filter, value, words) => {
    expect(valueWords(filter, value, nameOf)).toBe(words);
  });

  it('shows no chip for words and place', () => {
    expect(chipsOf({ ...EVERYTHING, q: 'soudure', near: '37003', radiusKm: '30' }, nameOf)).toEqual([]);
  });

  it('names each filter on its chip, which takes that one away', () => {
    const search = { ...EVERYTHING, contract: ['cdi', 'cdd'], diploma: '5', territory: ['grand-est-touraine'] };
    expect(chipsOf(search, nameOf)).toEqual([
      { label: 'CDI', change: { contract: ['cdd'] } },
      { label: 'CDD', change: { contract: ['cdi'] } },
      { label: 'Grand Est Touraine', change: { territory: [] } },
      { label: 'Avec un bac+2', change: { diploma: '' } },
    ]);
  });
});

import { convertToParamMap } from '@angular/router';
import { change, EVERYTHING, orderOf, ordersOf, readSearch, toParams } from './search-filters.ts';

const read = (params: Record<string, string | string[]>) => readSearch(convertToParamMap(params));

describe('a search in the address', () => {
  it('is read and written the same', () => {
    const params = { q: 'soudure', near: '37003', radiusKm: '60', contract: ['cdi', 'cdd'], payMinCents: '220000' };
    const { search, refused } = read(params);
    expect(toParams(search)).toEqual(params);
    expect(refused).toEqual([]);
  });

  it('leaves aside what means nothing, and says so', () => {
    const { search, refused } = read({
      theme: ['digital', 'licorne'],
      near: 'Amboise',
      radiusKm: '-5',
      q: 'é'.repeat(5000),
      sort: '',
      couleur: 'bleu',
    });
    expect(toParams(search)).toEqual({ theme: ['digital'] });
    expect(refused).toEqual(['q', 'near', 'radiusKm', 'theme']);
  });

  it('takes one value of what has one, and no more of a list than the API does', () => {
    const { search } = read({ diploma: ['5', '7'], company: Array.from({ length: 30 }, (_, index) => `a-${index}`) });
    expect([search.diploma, search.company.length]).toEqual(['7', 20]);
  });
});

describe('a change of the search', () => {
  it('forgets what only made sense with what is gone', () => {
    const around = { ...EVERYTHING, q: 'soudure', exact: 'true', near: '37003', radiusKm: '60', sort: 'distance' };
    expect(change(around, { near: '' })).toEqual({ ...EVERYTHING, q: 'soudure', exact: 'true' });
    expect(change(around, { q: 'usinage' })).toEqual({ ...around, q: 'usinage', exact: '' });
  });

  it('offers the orders that make sense, the first one by default', () => {
    expect(ordersOf({ ...EVERYTHING, q: 'soudure', near: '37003' })).toEqual(['relevance', 'distance', 'date']);
    expect(orderOf({ ...EVERYTHING, near: '37003' })).toBe('distance');
    expect(orderOf({ ...EVERYTHING, sort: 'relevance' })).toBe('date');
  });
});

import { convertToParamMap } from '@angular/router';
import { offerSearchSchema } from '@vte/contract';
import {
  change,
  CHECKS,
  EVERYTHING,
  orderOf,
  ordersOf,
  readSearch,
  SEVERAL,
  SINGLE,
  toParams,
} from './search-filters.ts';

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

describe('what the API takes', () => {
  const SAMPLES = [
    ...['', ' ', 'soudure', 'é'.repeat(80), 'é'.repeat(81), 'é'.repeat(121), 'é'.repeat(201), ` ${'a'.repeat(200)} `],
    ...[
      '\0',
      'a\u0007b',
      '\ud800',
      '\u202e',
      'true',
      'false',
      'TRUE',
      '37003',
      '2A004',
      '20000',
      '37',
      '2A',
      '971',
      '99',
    ],
    ...['0', '1', '-1', '0.5', '1.01', '300', '301', '1e2', '1e9', 'NaN', 'Infinity', '12', '7', '3', '2147483648'],
    ...['2147483647', '2.5', '2026-09-15', '2026-02-30', '1899-12-31', '2200-01-01', 'cdi', 'vie', 'digital', 'pme'],
    ...['recruitment', 'settling_in', 'relevance', 'distance', 'date'],
  ];

  it.each(SINGLE)('%s is told as its schema tells it', (name) => {
    for (const sample of SAMPLES)
      expect([sample, CHECKS[name](sample)]).toEqual([sample, offerSearchSchema.shape[name].safeParse(sample).success]);
  });

  it.each(SEVERAL)('each %s is told as its schema tells it', (name) => {
    for (const sample of SAMPLES)
      expect([sample, CHECKS[name](sample)]).toEqual([
        sample,
        offerSearchSchema.shape[name].safeParse([sample]).success,
      ]);
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

import fc from 'fast-check';
import { companySize, consolidate, countedShare } from './company-size.ts';
import { COMPANY_SIZES } from './enumerations.ts';

const million = 100_000_000;

describe('companySize', () => {
  it.each([
    [9.9, 2 * million, 90 * million, 'micro'],
    [10, 2 * million, 1 * million, 'pme'],
    [9, 2 * million + 1, 2 * million + 1, 'pme'],
    [249.9, 50 * million, 100 * million, 'pme'],
    [249, 50 * million + 1, 43 * million, 'pme'],
    [249, 50 * million + 1, 43 * million + 1, 'eti'],
    [250, 1, 1, 'eti'],
    [4_999.9, 1_500 * million, 9_000 * million, 'eti'],
    [4_999, 1_500 * million + 1, 2_000 * million + 1, 'ge'],
    [5_000, 1, 1, 'ge'],
  ])('%d staff, %d and %d cents: %s', (headcount, turnoverCents, balanceCents, size) => {
    expect(companySize({ headcount, turnoverCents, balanceCents })).toBe(size);
  });

  it('is unknown without the money, unless the headcount decides', () => {
    expect(companySize({ headcount: 40, turnoverCents: null, balanceCents: 1 })).toBeNull();
    expect(companySize({ headcount: 5_000, turnoverCents: null, balanceCents: null })).toBe('ge');
  });

  it('never shrinks when a figure grows', () => {
    const figures = fc.record({
      headcount: fc.double({ min: 0, max: 6_000, noNaN: true }),
      turnoverCents: fc.integer({ min: 0, max: 2_000 * million }),
      balanceCents: fc.integer({ min: 0, max: 3_000 * million }),
    });
    fc.assert(
      fc.property(figures, fc.double({ min: 0, max: 1_000, noNaN: true }), (own, more) => {
        const rank = (size: ReturnType<typeof companySize>) => (size === null ? -1 : COMPANY_SIZES.indexOf(size));
        expect(rank(companySize({ ...own, headcount: own.headcount + more }))).toBeGreaterThanOrEqual(
          rank(companySize(own)),
        );
      }),
    );
  });
});

describe('consolidate', () => {
  it.each([
    [0.2499, false, 0],
    [0.25, false, 0.25],
    [0.5, false, 0.5],
    [0.5001, false, 1],
    [0.1, true, 1],
  ])('a share of %d, control %s, counts for %d', (share, control, counted) => {
    expect(countedShare({ share, control })).toBe(counted);
  });

  it('adds up, and what it does not know stays unknown', () => {
    const own = { headcount: 80, turnoverCents: 100, balanceCents: 100 };
    const link = { share: 0.4, headcount: 100, turnoverCents: 1_000, balanceCents: null };
    expect(consolidate(own, [link])).toEqual({ headcount: 120, turnoverCents: 500, balanceCents: null });
    expect(consolidate(own, [{ ...link, share: 0.1 }])).toEqual(own);
  });
});

import fc from 'fast-check';
import {
  enumerate,
  formatDay,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatShare,
  formatSiren,
  headcountWords,
  plural,
} from './format.ts';

describe('French wording of values', () => {
  it.each([
    [400_000, '4\u00a0000\u00a0€'],
    [0, '0\u00a0€'],
    [123_456, '1\u00a0234,56\u00a0€'],
    [100_000_000_00, '100\u00a0000\u00a0000\u00a0€'],
  ])('%i cents', (cents, text) => {
    expect(formatMoney(cents)).toBe(text);
  });

  it.each([
    ['2026-09-01', '1er septembre 2026'],
    ['2026-09-11', '11 septembre 2026'],
    ['2024-02-29', '29 février 2024'],
  ])('day %s', (date, text) => {
    expect(formatDay(date)).toBe(text);
  });

  it('lists labels as in a sentence', () => {
    expect(enumerate(['Contrat de travail', 'Diplôme', 'RIB'])).toBe('Contrat de travail, diplôme, RIB');
  });

  it('says instants at the time of Paris', () => {
    expect(formatInstant('2026-07-01T22:30:00.000Z')).toBe('2 juillet 2026 à 00:30');
    expect(formatInstant('2026-09-01T17:16:00.000Z')).toBe('1er septembre 2026 à 19:16');
  });

  it('parts thousands and shares with U+00A0', () => {
    expect(formatNumber(107717)).toBe('107\u00a0717');
    expect(formatShare(0.5)).toBe('50\u00a0%');
  });

  it('writes a SIREN by groups of three', () => {
    expect(formatSiren('732829320')).toBe('732\u00a0829\u00a0320');
  });

  it.each([
    [0, '0\u00a0offre'],
    [1, '1\u00a0offre'],
    [2, '2\u00a0offres'],
  ])('%i offers', (count, text) => {
    expect(plural(count, 'offre')).toBe(text);
  });

  it.each([
    [0.6, '1\u00a0salarié'],
    [1_249.5, '1\u00a0250\u00a0salariés'],
  ])('a headcount of %d', (headcount, text) => {
    expect(headcountWords(headcount)).toBe(text);
  });

  describe('as Intl writes them', () => {
    const wide = (text: string) => text.replaceAll('\u202f', '\u00a0');
    const euros = (minimumFractionDigits: number) =>
      new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits });
    const hundredths = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }).filter((value) => value !== 0);

    it('amounts', () => {
      fc.assert(
        fc.property(hundredths, (cents) => {
          expect(formatMoney(cents)).toBe(wide(euros(cents % 100 === 0 ? 0 : 2).format(cents / 100)));
        }),
      );
    });

    it('numbers and shares', () => {
      const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
      const shares = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
      fc.assert(
        fc.property(hundredths, (value) => {
          expect(formatNumber(value / 100)).toBe(wide(numbers.format(value / 100)));
          expect(formatShare(value / 1_000)).toBe(wide(shares.format(value / 1_000)));
        }),
      );
    });

    it('days and months', () => {
      const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
      const months = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
      fc.assert(
        fc.property(
          fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
          (date) => {
            const day = date.toISOString().slice(0, 10);
            expect(formatDay(day)).toBe(days.format(date).replace(/^1 /, '1er '));
            expect(formatMonth(day)).toBe(months.format(date));
          },
        ),
      );
    });
  });

  it('refuses what is no month', () => {
    expect(() => formatMonth('2026-13')).toThrow(RangeError);
  });
});

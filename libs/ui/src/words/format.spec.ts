import {
  enumerate,
  dayOf,
  formatDay,
  formatInstant,
  formatMoney,
  formatNumber,
  formatShare,
  formatSiren,
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
    expect(dayOf('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
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
});

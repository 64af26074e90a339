import type { Figures } from '@vte/contract';
import { sumText, toBars, toPlaces } from './figure-words.ts';

const NOTHING: Figures = {
  offers: null,
  applications: null,
  hires: null,
  recruitmentAids: null,
  recruitmentCents: null,
  settlingInAids: null,
  settlingInCents: null,
};

describe('figures in words', () => {
  it('name the months, the last twelve', () => {
    const items = Array.from({ length: 14 }, (_, index) => ({
      ...NOTHING,
      month: `2026-${String((index % 12) + 1).padStart(2, '0')}`,
      offers: index < 13 ? null : 1_234,
    }));
    const bars = toBars(items, 'offers');
    expect(bars).toHaveLength(12);
    expect(bars[0]).toEqual({ name: 'mars 2026', short: 'mars', value: null, text: 'non communiqué' });
    expect(bars.at(-1)).toMatchObject({ name: 'février 2026', text: '1\u00a0234' });
  });

  it('put the territories that are told in order, and name the others', () => {
    const place = (slug: string | null, name: string, hires: number | null) => ({ ...NOTHING, slug, name, hires });
    const { told, masked } = toPlaces(
      [place('b', 'Béarn', 5), place('a', 'Amboise', null), place('l', 'Lacq', 10), place(null, 'Hors', null)],
      'hires',
    );
    expect(told.map(({ name, share }) => [name, share])).toEqual([
      ['Lacq', 100],
      ['Béarn', 50],
    ]);
    expect(masked).toEqual(['Amboise']);
  });

  it('tell the sum of an aid only', () => {
    const paid = { ...NOTHING, hires: 9, recruitmentAids: 5, recruitmentCents: 2_000_000 };
    expect(sumText('recruitmentAids', paid)).toBe('20\u00a0000\u00a0€');
    expect(sumText('hires', paid)).toBeNull();
    expect(sumText('settlingInAids', paid)).toBeNull();
  });
});

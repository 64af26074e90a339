import { cellText, FIGURE_KEYS, TERRITORY_FIGURES } from './territory-figures.ts';

describe('figures of the map', () => {
  it.each(FIGURE_KEYS)('%s has a name for every shade, darker and darker', (key) => {
    const { scale } = TERRITORY_FIGURES[key];
    expect(scale.labels).toHaveLength(scale.steps.length);
    expect(scale.steps).toEqual(scale.steps.toSorted((a, b) => a - b));
  });

  it('do not tell a number that is too small', () => {
    expect(TERRITORY_FIGURES.recrutements.text(null)).toBe('Recrutements non communiqués');
    expect(cellText(null)).toBe('n.\u00a0c.');
    expect(cellText(12_345)).toBe('12\u00a0345');
  });
});

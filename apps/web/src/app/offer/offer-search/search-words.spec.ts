import { aroundWords, refusedWords, relaxationsOf, totalWords, understoodWords } from './search-words.ts';
import { EVERYTHING } from './search-filters.ts';

const page = { items: [], nextCursor: null, interpretation: { corrected: null, partial: false } };

describe('results in words', () => {
  it('says that there are more than what was counted', () => {
    expect(totalWords({ ...page, total: 1, totalIsExact: true })).toBe('1\u00a0offre');
    expect(totalWords({ ...page, total: 2000, totalIsExact: false })).toBe('Plus de 2\u00a0000\u00a0offres');
  });

  it.each([
    ['Tours', 'de Tours'],
    ['Amboise', 'd’Amboise'],
    ['Le Mans', 'du Mans'],
    ['Les Herbiers', 'des Herbiers'],
  ])('is around %s', (town, words) => {
    expect(aroundWords(town, '60')).toBe(`autour ${words}, dans un rayon de 60\u00a0km`);
  });

  it('says what was understood, nothing when the words were found', () => {
    expect(understoodWords({ corrected: null, partial: false }, 'export')).toBeNull();
    expect(understoodWords({ corrected: 'export', partial: false }, 'exprot')).toBe(
      'Aucune offre ne contient «\u00a0exprot\u00a0». Nous avons compris «\u00a0export\u00a0».',
    );
    expect(understoodWords({ corrected: null, partial: true }, 'export licorne')).toContain('une partie');
  });

  it('says what a filter less would bring', () => {
    const relaxations = relaxationsOf(
      [
        { filter: 'contract', gain: 12 },
        { filter: 'q', words: 'soudure', gain: 2 },
        { filter: 'q', gain: 1 },
      ],
      { ...EVERYTHING, q: 'soudure finistère' },
    );
    expect(relaxations).toEqual([
      { label: 'Tous les contrats', gain: '+\u00a012\u00a0offres', change: { contract: [] } },
      { label: '«\u00a0soudure\u00a0» seulement', gain: '+\u00a02\u00a0offres', change: { q: 'soudure' } },
      { label: 'Sans «\u00a0soudure finistère\u00a0»', gain: '+\u00a01\u00a0offre', change: { q: '' } },
    ]);
  });

  it('names what the address says wrongly', () => {
    expect(refusedWords(['near', 'theme'])).toMatch(/la commune, «\u00a0Thème\u00a0»\.$/);
  });
});

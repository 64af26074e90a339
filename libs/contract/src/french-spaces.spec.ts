import { toFrenchSpaces } from './french-spaces.ts';

describe('spaces of a French text', () => {
  it.each([
    ['Motif : un « doublon » ?', 'Motif\u00a0: un «\u00a0doublon\u00a0»\u202f?'],
    ['Bravo ! Oui ; non.', 'Bravo\u202f! Oui\u202f; non.'],
    ['4 000 € ou 100 %', '4\u00a0000\u00a0€ ou 100\u00a0%'],
    ['1\u202f234 567', '1\u00a0234\u00a0567'],
  ])('%s', (typed, shown) => {
    expect(toFrenchSpaces(typed)).toBe(shown);
  });

  it.each(['le 3 2026', 'à 14:30', 'https://exemple.fr?a=1', 'Amboise 37400'])('leaves « %s » as it is', (text) => {
    expect(toFrenchSpaces(text)).toBe(text);
  });
});

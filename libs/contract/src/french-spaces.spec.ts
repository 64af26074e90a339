import { toFrenchSpaces } from './french-spaces.ts';

describe('spaces of a French text', () => {
  it.each([
    ['Motif : un « doublon » ?', 'Motif\u00a0: un «\u00a0doublon\u00a0»\u202f?'],
    ['Bravo ! Oui ; non.', 'Bravo\u202f! Oui\u202f; non.'],
    ['4 000 € ou 100 %', '4\u00a0000\u00a0€ ou 100\u00a0%'],
    ['1\u202f234 567', '1\u00a0234\u00a0567'],
    ['5 jours ouvrés, 1 an ou 12 mois', '5\u00a0jours ouvrés, 1\u00a0an ou 12\u00a0mois'],
    ['à 43 km', 'à 43\u00a0km'],
    ['au plus 2 000 M€', 'au plus 2\u00a0000\u00a0M€'],
    ['du 31 août 2026 au 1er février 2027', 'du 31\u00a0août 2026 au 1er\u00a0février 2027'],
  ])('%s', (typed, shown) => {
    expect(toFrenchSpaces(typed)).toBe(shown);
  });

  it.each(['le 3 2026', '3 anses', '3 postes', 'à 14:30', 'https://exemple.fr?a=1', 'Amboise 37400'])(
    'leaves « %s » as it is',
    (text) => {
      expect(toFrenchSpaces(text)).toBe(text);
    },
  );
});

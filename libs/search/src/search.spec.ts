import * as fc from 'fast-check';
import { closest, parseQuery, synonymsOf, toTsQuery, withoutOneTerm, wordsOf } from './index.ts';

describe('words', () => {
  it.each([
    ['Développeur·se web (H/F)', ['developpeur', 'web']],
    ['Chargé(e)s d’affaires', ['charge', 'affaire']],
    ['Directrice générale', ['directeur', 'general']],
    ['directeur.rice', ['directeur']],
    ['développeur/euse', ['developpeur']],
    ['Cheffe de projet', ['chef', 'projet']],
    ['Chef ou cheffe', ['chef', 'chef']],
    ['ingénieures qualité', ['ingenieur', 'qualite']],
    ['techniciennes', ['technicien']],
    ['assistante commerciale', ['assistant', 'commercial']],
    ['la vente en ligne', ['vente', 'ligne']],
    ["l’œuvre d'art", ['oeuvre', 'art']],
    ['e-commerce', ['ecommerce']],
    ['C++, C# et SQL', ['cpp', 'csharp', 'sql']],
    ['R&D, R & D', ['rd', 'rd']],
    ['Apprentie ou apprenti', ['apprenti', 'apprenti']],
    ['ISO 14001', ['iso', '14001']],
    ['%\\"\u0000', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are never empty and hold only letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => wordsOf(text).every((word) => /^[a-z0-9]+$/.test(word))),
    );
  });
});

describe('a word less', () => {
  it.each([
    ['export', []],
    ['export finistère', ['finistère', 'export']],
    ['responsable de l’export en Finistère', ['l’export Finistère', 'responsable Finistère', 'responsable l’export']],
    ['"bras droit" usine -paris', ['usine -paris', '"bras droit" -paris']],
    ['export usine -"chef de projet"', ['usine -"chef de projet"', 'export -"chef de projet"']],
    ['export export usine', ['export usine', 'export export']],
    ['un deux trois quatre cinq six', []],
  ])('than %j', (text, less) => {
    expect(withoutOneTerm(text)).toEqual(less);
  });
});

describe('a query', () => {
  const synonyms = synonymsOf([
    ['numérique', 'digital'],
    ['bras droit', 'adjoint de direction'],
  ]);
  const read = (text: string, mode?: 'all' | 'some') => toTsQuery(parseQuery(text), synonyms, mode);

  it.each([
    ['export amboise', 'export & amboise'],
    ['"chef de projet" export', '(chef <-> projet) & export'],
    ['export -commercial', 'export & !commercial'],
    ['export -"chef de projet" -stage', 'export & !(chef <-> projet) & !stage'],
    ['export -"de la"', 'export'],
    ['transformation digitale', 'transformation & (digital | numerique)'],
    ['projet numérique', 'projet & (numerique | digital)'],
    ['bras droit', '((bra & droit) | (adjoint <-> direction))'],
    ['de la', ''],
    ['-export', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('may ask for some of its words', () => {
    expect(read('export numérique -stage', 'some')).toBe('(export | (numerique | digital)) & !stage');
  });

  it('keeps twelve terms at most, of any text', () => {
    expect(parseQuery('mot '.repeat(400)).terms).toHaveLength(12);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        /^[a-z0-9 &|!<>()-]*$/.test(toTsQuery(parseQuery(text), synonyms)),
      ),
    );
  });
});

describe('a slip', () => {
  it.each([
    ['comercial', ['commercial', 'commerce'], 'commercial'],
    ['exprot', ['export', 'expert'], 'export'],
    ['numerqiue', ['numerique'], 'numerique'],
    ['eco', ['eau'], null],
    ['logistique', ['statistique'], null],
  ])('%s', (word, candidates, meant) => {
    expect(closest(word, candidates)).toBe(meant);
  });
});

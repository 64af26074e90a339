import { groupsWith, understand } from './synonym-words.ts';

const groups = [
  { id: '1', words: ['numérique', 'digital'], version: 1 },
  { id: '2', words: ['bras droit', 'adjoint de direction'], version: 1 },
];

describe('synonyms of the search', () => {
  it('are told for each part of a query, spelled as in their group', () => {
    expect(understand('Digital bras droit lyon -stage', groups)).toEqual({
      terms: [
        { term: 'digital', synonyms: ['numérique'] },
        { term: 'bras droit', synonyms: ['adjoint de direction'] },
        { term: 'lyon', synonyms: [] },
      ],
      excluded: ['stage'],
    });
  });

  it('understand nothing of nothing', () => {
    expect(understand('  ', groups)).toEqual({ terms: [], excluded: [] });
  });

  it.each([
    ['numerique', ['1']],
    ['direction', ['2']],
    ['', ['1', '2']],
    ['licorne', []],
  ])('are found by "%s"', (text, ids) => {
    expect(groupsWith(text, groups).map(({ id }) => id)).toEqual(ids);
  });
});

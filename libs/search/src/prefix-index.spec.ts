import fc from 'fast-check';
import { PrefixIndex } from './prefix-index.ts';

interface Town {
  name: string;
  people: number;
}

const indexOf = (towns: readonly Town[]) =>
  new PrefixIndex(
    towns,
    ({ name }) => name,
    ({ people }) => people,
  );

const TOWNS: Town[] = [
  { name: 'Saint-Étienne', people: 170_000 },
  { name: 'Tours', people: 136_000 },
  { name: 'Saint-Pierre-des-Corps', people: 15_000 },
  { name: 'Tourcoing', people: 97_000 },
  { name: 'La Tour-du-Pin', people: 8_000 },
];

describe('what is found while a name is typed', () => {
  it.each([
    ['the largest first', 'tour', ['Tours', 'Tourcoing', 'La Tour-du-Pin']],
    ['by any word of the name', 'corps', ['Saint-Pierre-des-Corps']],
    ['without accents nor hyphens', 'saint etienne', ['Saint-Étienne']],
    ['nothing for what nothing starts with', 'ourcoing', []],
    ['nothing for signs alone', ' -’ ', []],
    ['nothing for nothing', '', []],
  ])('%s', (_case, typed, names) => {
    expect(
      indexOf(TOWNS)
        .find(typed, 10)
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it('no more than asked for', () => {
    expect(indexOf(TOWNS).find('t', 2)).toEqual([TOWNS[1], TOWNS[3]]);
  });

  it('each once, the heaviest of all those that start so', () => {
    const word = fc.constantFrom('ab', 'abc', 'ba', 'bab');
    const town = fc.record({
      name: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      people: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(town), word, fc.integer({ min: 1, max: 6 }), (towns, typed, limit) => {
        const matching = towns.filter(({ name }) => ` ${name}`.includes(` ${typed}`));
        const isFound = (found: Town) => matching.includes(found);
        const found = indexOf(towns).find(typed, limit);
        const weights = (list: readonly Town[]) => list.map(({ people }) => people).sort((a, b) => b - a);
        expect(found.every(isFound)).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(found.map(({ people }) => people)).toEqual(weights(matching).slice(0, limit));
      }),
    );
  });
});

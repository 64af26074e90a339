import { wordsOf } from './words.ts';

/** For each member of a group, as its words joined by a space, every member of the group. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

export const NO_SYNONYMS: Synonyms = new Map();

/** Makes the groups ready for `toTsQuery`: `[['numérique', 'digital'], ['alternance', 'apprentissage']]`. */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const synonyms = new Map<string, readonly (readonly string[])[]>();
  for (const group of groups) {
    const members = group.map(wordsOf).filter((words) => words.length > 0);
    for (const words of members) {
      const key = words.join(' ');
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...members]);
    }
  }
  return synonyms;
}

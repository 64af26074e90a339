import type { SynonymGroup } from '@vte/contract';
import { parseQuery, synonymsOf, termsOf, wordsOf } from '@vte/search';

/** A part of a query, and what is as good for the search. */
interface Understood {
  term: string;
  synonyms: string[];
}

/** How a query is read with these groups, in words spelled as in the groups. */
export function understand(text: string, groups: readonly SynonymGroup[]): { terms: Understood[]; excluded: string[] } {
  const spellings = new Map(groups.flatMap(({ words }) => words.map((word) => [wordsOf(word).join(' '), word])));
  const spelled = (words: readonly string[]) => spellings.get(words.join(' ')) ?? words.join(' ');
  const query = parseQuery(text);
  const terms = termsOf(query, synonymsOf(groups.map(({ words }) => words)));
  return {
    terms: terms.map(({ words, synonyms }) => ({
      term: spelled(words),
      synonyms: [...new Set(synonyms.map(spelled))],
    })),
    excluded: query.excluded.map(spelled),
  };
}

/** The groups in which a word begins with what is typed, accents aside. */
export function groupsWith(text: string, groups: readonly SynonymGroup[]): readonly SynonymGroup[] {
  const wanted = wordsOf(text).join(' ');
  return wanted === ''
    ? groups
    : groups.filter(({ words }) => words.some((word) => wordsOf(word).join(' ').includes(wanted)));
}

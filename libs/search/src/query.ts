import { wordsOf } from './words.ts';

/** What a person typed: words and phrases that must be there, and words that must not. */
export interface SearchQuery {
  /** Each term is a word, or the words of a phrase between quotes. */
  terms: readonly (readonly string[])[];
  excluded: readonly string[];
}

const MOST_TERMS = 12;
const PIECES = /(?<phrase>"[^"]*")|(?<word>[^\s"]+)/g;

/** Reads what a person typed: quotes keep words together, a leading `-` excludes. Never fails; 12 terms at most are kept. */
export function parseQuery(text: string): SearchQuery {
  const terms: string[][] = [];
  const excluded: string[] = [];
  for (const { 0: piece, groups } of text.matchAll(PIECES)) {
    const words = wordsOf(piece);
    if (groups?.['phrase'] !== undefined && words.length > 0) terms.push(words);
    else if (/^-\p{L}/u.test(piece)) excluded.push(...words);
    else terms.push(...words.map((word) => [word]));
  }
  return { terms: terms.slice(0, MOST_TERMS), excluded: excluded.slice(0, MOST_TERMS) };
}

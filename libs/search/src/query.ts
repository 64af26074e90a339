import { wordsOf } from './words.ts';

/** What a person typed: words and phrases that must be there, and those that must not. */
export interface SearchQuery {
  /** Each term is a word, or the words of a phrase between quotes. */
  terms: readonly (readonly string[])[];
  excluded: readonly (readonly string[])[];
}

const MOST_TERMS = 12;
const EXCLUSION = /^-["\p{L}]/u;
const PIECES = /-?"[^"]*"|[^\s"]+/g;

/** Reads what a person typed: quotes keep words together, a leading `-` excludes. Never fails; 12 terms at most are kept. */
export function parseQuery(text: string): SearchQuery {
  const terms: string[][] = [];
  const excluded: string[][] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const words = wordsOf(piece);
    const isPhrase = piece.endsWith('"') && words.length > 0;
    (EXCLUSION.test(piece) ? excluded : terms).push(...(isPhrase ? [words] : words.map((word) => [word])));
  }
  return { terms: terms.slice(0, MOST_TERMS), excluded: excluded.slice(0, MOST_TERMS) };
}

/**
 * The texts that ask for one word or phrase less, as a person would write them. None for a single one, nor for more than
 * `most`: a long text says what it means.
 */
export function withoutOneTerm(text: string, most = 4): string[] {
  const pieces = [...text.matchAll(PIECES)].map(([piece]) => piece).filter((piece) => wordsOf(piece).length > 0);
  const wanted = pieces.filter((piece) => !EXCLUSION.test(piece));
  if (wanted.length < 2 || wanted.length > most) return [];
  const texts = wanted.map((left) => pieces.toSpliced(pieces.indexOf(left), 1).join(' '));
  return [...new Set(texts)];
}

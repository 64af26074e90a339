import type { SearchQuery } from './query.ts';
import type { Synonyms } from './synonyms.ts';

const LONGEST_SYNONYM = 4;

/**
 * The text that `to_tsquery` of PostgreSQL takes: each term or one of its synonyms. Words hold only letters and digits,
 * so nothing needs quoting.
 *
 * @param mode whether every term must be there, or some
 * @returns an empty string when there is nothing to look for
 */
export function toTsQuery(query: SearchQuery, synonyms: Synonyms, mode: 'all' | 'some' = 'all'): string {
  const wanted = termsOf(query, synonyms)
    .map(toText)
    .join(mode === 'all' ? ' & ' : ' | ');
  if (wanted === '') return '';
  return [mode === 'all' ? wanted : `(${wanted})`, ...query.excluded.map((words) => `!${phrase(words)}`)].join(' & ');
}

/** What one part of a query is looked for as. */
export interface SearchTerm {
  words: readonly string[];
  /** Whether the words were written between quotes, or are one: they must follow each other. */
  together: boolean;
  /** Words or phrases that are as good. */
  synonyms: readonly (readonly string[])[];
}

/** The terms of a query, each with its synonyms. Several words in a row that have some together are one: « bras droit ». */
export function termsOf({ terms }: Pick<SearchQuery, 'terms'>, synonyms: Synonyms): SearchTerm[] {
  const found: SearchTerm[] = [];
  for (let start = 0; start < terms.length;) {
    const length = longestKnown(terms, start, synonyms);
    const words = terms.slice(start, start + length).flat();
    const key = words.join(' ');
    const others = (synonyms.get(key) ?? []).filter((other) => other.join(' ') !== key);
    found.push({ words, together: length === 1, synonyms: others });
    start += length;
  }
  return found;
}

function toText({ words, together, synonyms }: SearchTerm): string {
  const own = together ? phrase(words) : words.join(' & ');
  if (together && synonyms.length === 0) return own;
  return `(${[...new Set([bracketed(own), ...synonyms.map(phrase)])].join(' | ')})`;
}

function longestKnown(terms: SearchQuery['terms'], start: number, synonyms: Synonyms): number {
  for (let length = Math.min(LONGEST_SYNONYM, terms.length - start); length > 1; length -= 1)
    if (
      synonyms.has(
        terms
          .slice(start, start + length)
          .flat()
          .join(' '),
      )
    )
      return length;
  return 1;
}

function phrase(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `(${words.join(' <-> ')})`;
}

function bracketed(part: string): string {
  return part.includes(' & ') ? `(${part})` : part;
}

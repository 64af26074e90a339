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
export function toTsQuery({ terms, excluded }: SearchQuery, synonyms: Synonyms, mode: 'all' | 'some' = 'all'): string {
  const wanted = grouped(terms, synonyms).join(mode === 'all' ? ' & ' : ' | ');
  if (wanted === '') return '';
  return [mode === 'all' ? wanted : `(${wanted})`, ...excluded.map((word) => `!${word}`)].join(' & ');
}

/** Several words in a row that have a synonym together count as one term: « bras droit ». */
function grouped(terms: SearchQuery['terms'], synonyms: Synonyms): string[] {
  const parts: string[] = [];
  for (let start = 0; start < terms.length;) {
    const length = longestKnown(terms, start, synonyms);
    const words = terms.slice(start, start + length).flat();
    const own = length > 1 ? words.join(' & ') : phrase(words);
    const others = (synonyms.get(words.join(' ')) ?? []).map(phrase).filter((other) => other !== phrase(words));
    parts.push(
      others.length === 0 && length === 1 ? own : `(${[...new Set([bracketed(own), ...others])].join(' | ')})`,
    );
    start += length;
  }
  return parts;
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

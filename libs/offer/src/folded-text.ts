/** A text made plain for reading by patterns, which still knows where each of its characters comes from. */
export interface FoldedText {
  /** Lower case, without accents, ligatures or invisible characters; one space between words. */
  text: string;
  /** Span of the original text behind a span of the folded one, `end` excluded. */
  spanOf: (start: number, end: number) => { start: number; end: number };
}

const REPLACED: Record<string, string> = { œ: 'oe', æ: 'ae', '’': "'", '‘': "'", ʼ: "'", '•': '·', '‧': '·' };
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Folds a text, so that neither accents, nor typography, nor hidden characters keep a wording from being found. */
export function foldText(original: string): FoldedText {
  const units: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < original.length; index += 1)
    for (const unit of foldUnit(original.charAt(index))) {
      if (unit === ' ' && units.at(-1) === ' ') continue;
      units.push(unit);
      origins.push(index);
    }
  return {
    text: units.join(''),
    spanOf: (start, end) => ({ start: origins[start] ?? original.length, end: origins[end] ?? original.length }),
  };
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  if (/^[!-~]$/.test(lower)) return lower;
  if (/\s/.test(unit)) return ' ';
  return (REPLACED[lower] ?? lower.normalize('NFD')).replace(INVISIBLE, '');
}

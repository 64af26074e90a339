import type { Flag, FlagField } from '@vte/offer';

/** A run of text, flagged or not. */
export interface TextPart {
  text: string;
  flagged: boolean;
}

/** A text cut where the rules flag its words; spans that meet are one. */
export function highlight(text: string, field: FlagField, flags: readonly Flag[]): TextPart[] {
  const spans = flags
    .filter((flag) => flag.field === field && flag.end > flag.start && flag.end <= text.length)
    .sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) parts.push({ text: text.slice(at, from), flagged: false });
    parts.push({ text: text.slice(from, end), flagged: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), flagged: false });
  return parts;
}

/** A line of the table: a ratio, what it must be and what was seen. */
export interface Line {
  measure: string;
  /** Empty for what is reported only. */
  target: string;
  seen: string;
  isMet: boolean | null;
  /** The figures behind the ratio; milliseconds are those of this machine on that day. */
  detail: string;
}

export function atMost(measure: string, ratio: number, most: number, detail: string): Line {
  return { measure, target: `<= ${most}x`, seen: times(ratio), isMet: ratio <= most, detail };
}

export function atLeast(measure: string, ratio: number, least: number, detail: string): Line {
  return { measure, target: `>= ${least}x`, seen: times(ratio), isMet: ratio >= least, detail };
}

export function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

/** `1,234 / 987` requests per second. */
export function perSecond(...rates: number[]): string {
  return `${rates.map((rate) => Math.round(rate).toLocaleString('en')).join(' / ')} per second`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`;
}

export function tableOf(lines: readonly Line[]): string {
  const head = ['Measure', 'Target', 'Seen', '', 'Figures'];
  const rows = [
    head,
    ...lines.map(({ measure, target, seen, isMet, detail }) => [
      measure,
      target,
      seen,
      isMet === null ? '' : isMet ? 'ok' : 'MISSED',
      detail,
    ]),
  ];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const text = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [text(head), text(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(text)].join('\n');
}

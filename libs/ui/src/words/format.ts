import { parisTimeOf } from './paris.ts';

/**
 * French wording of amounts and dates, by hand: the first use of `Intl` takes a phone some 80 ms, on every page. Thousands
 * are parted by U+00A0; the U+202F of `Intl` is drawn too thin here.
 */

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
] as const;

/** `400000` cents: `4 000 €`; cents are shown when there are some. */
export function formatMoney(cents: number): string {
  const decimals = cents % 100 === 0 ? 0 : 2;
  return `${separated((cents / 100).toFixed(decimals))}\u00a0€`;
}

/** At most two decimals. */
export function formatNumber(value: number): string {
  return separated(shortened(value.toFixed(2)));
}

/** Bytes: `340 ko`, `2,4 Mo`. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))}\u00a0ko`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)}\u00a0Mo`;
}

/** Share from 0 to 1, at most one decimal: `50 %`. */
export function formatShare(share: number): string {
  return `${separated(shortened((share * 100).toFixed(1)))}\u00a0%`;
}

/** Civil date `2026-09-01`: `1er septembre 2026`. */
export function formatDay(date: string): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? '1er' : day} ${formatMonth(date)}`;
}

/** `2026-09`, or a day of that month: `septembre 2026`. */
export function formatMonth(month: string): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1];
  if (name === undefined) throw new RangeError(`${month} is no month`);
  return `${name} ${month.slice(0, 4)}`;
}

/** UTC instant, at the time of Paris. */
export function formatInstant(instant: string): string {
  const [day = '', time] = parisTimeOf(instant).split('T');
  return `${formatDay(day)} à ${time}`;
}

/** `732829320`: `732 829 320`. */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** A label inside a sentence: its capital goes, that of an abbreviation stays. */
export function withinSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** `Diplôme, extrait du registre, RIB`. */
export function enumerate(labels: readonly string[]): string {
  return labels.map((label, index) => (index === 0 ? label : withinSentence(label))).join(', ');
}

/** `1 offre`, `2 offres`; in French zero is singular. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)}\u00a0${count < 2 ? one : many}`;
}

/** A headcount counts shares of full time; it is told in people. */
export function headcountWords(headcount: number): string {
  return plural(Math.round(headcount), 'salarié');
}

/** Of two decimals at most: `1234.50`, `1 234,50`. */
function separated(number: string): string {
  return number.replace('.', ',').replace(/\d(?=(?:\d{3})+(?!\d))/g, '$&\u00a0');
}

/** Without the zeros that end its decimals. */
function shortened(number: string): string {
  return number.replace(/\.?0+$/, '');
}

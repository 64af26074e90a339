import { lazy } from './lazy.ts';

/** French wording of amounts and dates. Thousands are parted by U+00A0: `Intl` gives U+202F, drawn too thin here. */

const wide = (text: string): string => text.replaceAll('\u202f', '\u00a0');

const euros = lazy(
  () => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 }),
);
const wholeEuros = lazy(
  () => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
);
const decimals = lazy(() => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }));
const percents = lazy(() => new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 }));
const days = lazy(() => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }));
const civil = lazy(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }));
const instants = lazy(
  () => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }),
);

/** `400000` cents: `4 000 €`; cents are shown when there are some. */
export function formatMoney(cents: number): string {
  return wide((cents % 100 === 0 ? wholeEuros : euros)().format(cents / 100));
}

export function formatNumber(value: number): string {
  return wide(decimals().format(value));
}

/** Bytes: `340 ko`, `2,4 Mo`. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))}\u00a0ko`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)}\u00a0Mo`;
}

/** Share from 0 to 1: `50 %`. */
export function formatShare(share: number): string {
  return wide(percents().format(share));
}

const firstOfMonth = (day: string): string => day.replace(/^1 /, '1er ');

/** Civil date `2026-09-01`: `1er septembre 2026`. */
export function formatDay(date: string): string {
  return firstOfMonth(days().format(new Date(`${date}T00:00:00Z`)));
}

/** Civil date of a UTC instant, in Paris. */
export function dayOf(instant: string): string {
  return civil().format(new Date(instant));
}

/** UTC instant, at the time of Paris. */
export function formatInstant(instant: string): string {
  return firstOfMonth(instants().format(new Date(instant)));
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

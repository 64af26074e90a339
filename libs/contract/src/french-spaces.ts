/** What spaces are about: each text of each page comes by, and most have none. */
const SIGNS = /[:€%«»;!?\d]/;

/**
 * A text as French typography spaces it: U+00A0 before `: € % »`, after `«` and between thousands, U+202F before
 * `; ! ?`, so that no line begins by a sign or parts a number, also from its unit or its month.
 */
export function toFrenchSpaces(text: string): string {
  if (!SIGNS.test(text)) return text;
  return text
    .replace(/ (?=[:€%»])/g, '\u00a0')
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d)[ \u202f](?=\d{3}(?!\d))/g, '$1\u00a0')
    .replace(
      /(\d(?:er)?) (?=[a-zéû]+ \d{4}(?!\d)|(?:jours?|mois|ans?|semaines?|heures?|km|M€)(?!\p{L}))/gu,
      '$1\u00a0',
    );
}

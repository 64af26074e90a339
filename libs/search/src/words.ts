/** Words that say nothing of what is looked for, and the letters that an elision leaves. */
const EMPTY = new Set(
  (
    'a ai au aux avec ce ces cet cette chez dans de des du elle en entre et eux il je la le les leur lui ma mais me mes ' +
    'meme mon ne nos notre nous on ou par pas plus pour qu que qui sa sans se ses si son sont sous sur ta te tes ton tu un ' +
    'une vos votre vous jusqu lorsqu puisqu quoiqu hf fh'
  ).split(' '),
);

/** Feminine endings of names of jobs and of their adjectives, with the masculine; the first that fits is taken. */
const ENDINGS: readonly [RegExp, string][] = [
  [/^cheffe$/, 'chef'],
  [/^apprentie$/, 'apprenti'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/eure$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
  [/elle$/, 'el'],
  [/ale$/, 'al'],
  [/ive$/, 'if'],
  [/ante$/, 'ant'],
  [/ente$/, 'ent'],
  [/ee$/, 'e'],
];
/** Shorter words are left alone: « vente » is not a feminine. */
const SHORTEST_FEMININE = 6;

/** `développeur·se`, `chargé(e)s`, `directeur/rice`: the masculine is kept, the sign and the ending go. */
const INCLUSIVE =
  /(?<=\p{L})(?:[·•‧./]|\()(?:ère|ve|fe|ne|se|ice|rice|trice|euse|ière|ienne|e)(?:[·.]?s)?\)?(?![\p{L}])/gu;

/** Lower case, no accents, no ligatures. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The words of a text as they are indexed and searched: folded, without elisions, gender, plural nor empty words. Verbs
 * are left to the stemmer of the database. `H/F`, single letters and punctuation go; `C++`, `C#` and `R&D` are words.
 */
export function wordsOf(text: string): string[] {
  return fold(text.replace(INCLUSIVE, ''))
    .replace(/c\+\+/g, 'cpp')
    .replace(/c#/g, 'csharp')
    .replace(/\br ?& ?d\b/g, 'rd')
    .replace(/\be-(?=[a-z]{4})/g, 'e')
    .split(/[^a-z0-9]+/)
    .filter((word) => (word.length > 1 || /\d/.test(word)) && !EMPTY.has(word))
    .map(neutral);
}

/** One form for both genders and both numbers of a word that `fold` made plain. */
function neutral(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
  if (singular.length < SHORTEST_FEMININE) return singular;
  const ending = ENDINGS.find(([feminine]) => feminine.test(singular));
  return ending === undefined ? singular : singular.replace(...ending);
}

/** Where the text of a rule can be read: the Official Journal of the Union, and the Labour Code made plain. */
const PLACES: readonly [pattern: RegExp, address: (found: RegExpExecArray) => string][] = [
  [
    /règlement \(UE\) (\d{4})\/(\d+)/,
    ([, year, number]) => `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj/fra`,
  ],
  [
    /directive \(UE\) (\d{4})\/(\d+)/,
    ([, year, number]) => `https://eur-lex.europa.eu/eli/dir/${year}/${number}/oj/fra`,
  ],
  [
    /recommandation (\d{4})\/(\d+)\/CE/,
    ([, year, number]) => `https://eur-lex.europa.eu/eli/reco/${year}/${number}/oj/fra`,
  ],
  [
    /Code du travail, articles? ([LRD]\d+(?:-\d+)*)/,
    ([, article = '']) => `https://code.travail.gouv.fr/code-du-travail/${article.toLowerCase()}`,
  ],
  [/code\.travail\.gouv\.fr/, () => 'https://code.travail.gouv.fr/'],
];

/** The address of the text that a source quotes; null when it is not published at a stable one. */
export function sourceLink(source: string): string | null {
  for (const [pattern, address] of PLACES) {
    const found = pattern.exec(source);
    if (found !== null) return address(found);
  }
  return null;
}

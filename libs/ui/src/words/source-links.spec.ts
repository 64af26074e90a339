import { sourceLink } from './source-links.ts';

describe('links of sources', () => {
  it.each([
    ['règlement (UE) 2023/2831, article 3', 'https://eur-lex.europa.eu/eli/reg/2023/2831/oj/fra'],
    ['directive (UE) 2023/970, article 5', 'https://eur-lex.europa.eu/eli/dir/2023/970/oj/fra'],
    ['recommandation 2003/361/CE, annexe', 'https://eur-lex.europa.eu/eli/reco/2003/361/oj/fra'],
    ['Code du travail, articles L3231-2 et D6222-26', 'https://code.travail.gouv.fr/code-du-travail/l3231-2'],
    ['code.travail.gouv.fr, fiche VTE Vert', 'https://code.travail.gouv.fr/'],
    ['paramètre de l’opérateur', null],
  ])('%s', (source, link) => {
    expect(sourceLink(source)).toBe(link);
  });
});

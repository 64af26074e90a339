/** Names of jobs that have two forms. Names alike in both (responsable, analyste, manager) are not here. */
const JOB_NAMES: readonly (readonly [masculine: string, feminine: string])[] = [
  ['acheteur', 'acheteuse'],
  ['adjoint', 'adjointe'],
  ['administrateur', 'administratrice'],
  ['alternant', 'alternante'],
  ['animateur', 'animatrice'],
  ['apprenti', 'apprentie'],
  ['assistant', 'assistante'],
  ['attache', 'attachee'],
  ['auditeur', 'auditrice'],
  ['charge', 'chargee'],
  ['chef', 'cheffe'],
  ['chercheur', 'chercheuse'],
  ['commercial', 'commerciale'],
  ['concepteur', 'conceptrice'],
  ['conducteur', 'conductrice'],
  ['conseiller', 'conseillere'],
  ['consultant', 'consultante'],
  ['controleur', 'controleuse'],
  ['coordinateur', 'coordinatrice'],
  ['coordonnateur', 'coordonnatrice'],
  ['delegue', 'deleguee'],
  ['dessinateur', 'dessinatrice'],
  ['developpeur', 'developpeuse'],
  ['directeur', 'directrice'],
  ['formateur', 'formatrice'],
  ['ingenieur', 'ingenieure'],
  ['operateur', 'operatrice'],
  ['projeteur', 'projeteuse'],
  ['redacteur', 'redactrice'],
  ['superviseur', 'superviseuse'],
  ['technicien', 'technicienne'],
  ['vendeur', 'vendeuse'],
];

const OTHER_FORM = new Map(
  JOB_NAMES.flatMap(([masculine, feminine]) => [
    [masculine, feminine],
    [feminine, masculine],
  ]),
);

/** H/F, F/H/X, homme ou femme... */
const NEUTRAL_MARK = /\b[hfm] ?[/|-] ?[hf]\b|\bhommes? ?(?:\/|ou|et) ?femmes?\b|\bfemmes? ?(?:\/|ou|et) ?hommes?\b/;

/** The job comes first, or after a dash, an article or the kind of contract: « bras droit du directeur » names another. */
const JOB = new RegExp(
  `(?<=^ ?|[-–—|:,;/] ?|\\b(?:un|une|futur|future|jeune|poste de|vte|cdi|cdd|alternance|apprentissage|recrute|recherche) )(${[...OTHER_FORM.keys()].join('|')})s?\\b`,
  'g',
);

/** The end of the other gender, joined to the name: ingénieur(e), technicien·ne, directeur/trice. */
const JOINED_END = / ?[(·./-]{1,2}(?:e|fe|ne|ienne|re|ere|se|euse|rice|trice)s?\b/y;

/**
 * Position of a job named in one gender only, in a folded title; null when the title is neutral (C. trav. L1142-1).
 * Time is linear in the length of the title.
 */
export function genderedJob(title: string): { start: number; end: number } | null {
  if (NEUTRAL_MARK.test(title)) return null;
  const words = new Set(title.match(/[a-z]+/g));
  for (const match of title.matchAll(JOB)) {
    const end = match.index + match[0].length;
    JOINED_END.lastIndex = end;
    const other = OTHER_FORM.get(match[1] ?? '') ?? '';
    if (!JOINED_END.test(title) && !words.has(other) && !words.has(`${other}s`)) return { start: match.index, end };
  }
  return null;
}

import type { OfferContent } from './required-fields.ts';

export const FLAG_SEVERITIES = ['unlawful', 'weak'] as const;
export type FlagSeverity = (typeof FLAG_SEVERITIES)[number];

export const FLAG_FIELDS = [
  'title',
  'responsibilities',
  'expectedResults',
  'autonomy',
  'context',
  'profile',
  'skills',
  'payMaxCents',
] as const satisfies readonly (keyof OfferContent)[];
export type FlagField = (typeof FLAG_FIELDS)[number];

export const FLAG_RULES = [
  'age',
  'young',
  'sex',
  'title_gendered',
  'origin',
  'nationality',
  'native_speaker',
  'family',
  'pregnancy',
  'health',
  'appearance',
  'photo',
  'religion',
  'politics',
  'residence',
  'past_pay',
  'paid_access',
  'pay_range_wide',
  'too_short',
  'no_verb',
] as const;
export type FlagRule = (typeof FLAG_RULES)[number];

/** A wording to look at: it never rejects an offer by itself. */
export interface Flag {
  field: FlagField;
  rule: FlagRule;
  severity: FlagSeverity;
  /** Position in the text of the field, `end` excluded; both 0 when the whole field is meant. */
  start: number;
  end: number;
  excerpt: string;
  source: string;
}

interface WordRule {
  rule: FlagRule;
  /** Searched in the folded text. Plain alternatives of bounded length: the time stays linear. */
  pattern: RegExp;
  source: string;
  /** True when the wording is also that of a promise of equality, in which it is left alone. */
  saidInPromises?: boolean;
}

const DISCRIMINATION = 'Code du travail, article L1132-1';

/** An age at which somebody works, and what follows when the years are not those of a person. */
const AGE = '(?:1[6-9]|[2-6]\\d)';
const YEARS = "ans\\b(?! (?:d'|de |dans |au sein))";

/** « Sans distinction d'origine, de nationalité... »: the sentence promises equality. */
export const EQUALITY_PROMISE =
  /\b(?:sans (?:aucune )?(?:distinction|discrimination|condition)|quel(?:le)?s? que soi(?:en)?t|independamment d|egalite (?:des chances|de traitement)|non[- ]discrimination)/;

/** Wordings that an offer must not hold. The patterns read a folded text: no accents, lower case, single spaces. */
export const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'age',
    pattern: new RegExp(
      [
        `(?<!depuis |il y a |enfants? de )\\b(?:moins|pas plus) de ${AGE} ${YEARS}`,
        `\\b(?:jusqu'a|maximum|maxi?) ${AGE} ${YEARS}`,
        `\\b${AGE} ans (?:maximum|maxi?)\\b`,
        `\\b(?:entre ${AGE} et|${AGE} ?(?:a|-|/)) ?${AGE} ${YEARS}`,
        `(?<!personnes |enfants |usagers |patients |clients |residents |publics? )\\bagee?s? de (?:moins|plus|${AGE})\\b`,
        "\\blimite d'age\\b|\\bage (?:maximum|maximal|minimum|minimal|limite|ideal|souhaite)\\b",
        '\\bdate de naissance\\b|\\bnee?s? (?:avant|apres) (?:19|20)\\d\\d\\b',
      ].join('|'),
      'g',
    ),
    source: 'Code du travail, article L5331-2',
  },
  {
    rule: 'young',
    pattern:
      /\bjeunes?(?: et|,) ?(?:dynamiques?|motive(?:e|s|es)?|ambitieu(?:x|ses?))\b|\bdynamiques? et jeunes?\b|\bjeunes? (?:hommes?|femmes?|filles?|garcons?|profils?|collaborat(?:eur|rice)s?)\b|\b(?:equipe|profil) jeune\b|\bdigital natives?\b|\bseniors? s'abstenir\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'sex',
    pattern:
      /\b(?:hommes?|femmes?) (?:uniquement|exclusivement|de preference)\b|\b(?:un|une) (?:homme|femme) (?:de terrain|dynamique|motivee?)\b|\bde sexe (?:masculin|feminin)\b|\b(?:candidat|profil|poste) (?:masculin|feminin)\b|\breservee? (?:aux|a un|a une) (?:hommes?|femmes?)\b/g,
    source: 'Code du travail, article L1142-1',
  },
  {
    rule: 'origin',
    pattern:
      /\b(?:candidate?s?|personnes?|profils?|hommes?|femmes?) (?:d'origine|de type) [a-z]+|\bfrancais(?:e|es)? de souche\b|\bcouleur de peau\b/g,
    source: DISCRIMINATION,
    saidInPromises: true,
  },
  {
    rule: 'nationality',
    pattern:
      /\bnationalite (?:francaise|europeenne|exigee|requise|obligatoire)\b|\b(?:citoyen(?:ne)?|ressortissante?)s? (?:francais|europeen)(?:e|es|ne|nes|s)?\b|\bfrancais uniquement\b/g,
    source: DISCRIMINATION,
    saidInPromises: true,
  },
  {
    rule: 'native_speaker',
    pattern:
      /\blangue maternelle\b|\bmother tongue\b|\bnative (?:speakers?|english)\b|\b(?:anglais|francais|allemand|espagnol|italien) natifs?\b|\bbilingue de naissance\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'family',
    pattern:
      /\bcelibataires?\b|\bsans (?:enfants?|charges? (?:de famille|familiales?))\b|\b(?:vous etes|etre|non) mariee?s?\b|\bsituation (?:de famille|familiale|matrimoniale)\b|\b(?:pere|mere) de famille\b/g,
    source: DISCRIMINATION,
    saidInPromises: true,
  },
  {
    rule: 'pregnancy',
    pattern: /\b(?:non|pas) enceinte\b|\bprojet de (?:maternite|grossesse)\b|\bpas de grossesse\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'health',
    pattern:
      /\b(?:bonne|excellente|parfaite) (?:sante(?! (?:financiere|economique))|condition physique)\b|\bsans (?:handicap|probleme de sante)\b|\bvalides? uniquement\b|\bnon[- ]fumeu(?:r|se)s?\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'appearance',
    pattern:
      /\bbonne presentation\b(?! (?:de|des|du|orale|ecrite))|\bpresentation (?:soignee|irreprochable|impeccable)\b|\bbelle apparence\b|\bphysique (?:agreable|avantageux)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'photo',
    pattern:
      /\bcv(?: et lettre de motivation)? ?(?:avec|et|\+) ?(?:une |votre )?photo\b|\bphoto (?:obligatoire|exigee|requise|recente|d'identite)\b|\bjoindre (?:une|votre) photo\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'religion',
    pattern:
      /\bde (?:confession|religion) (?:catholique|chretienne|protestante|orthodoxe|musulmane|juive|bouddhiste)\b|\b(?:catholique|musulmane?|juive?|protestante?) pratiquante?\b|\bsans (?:voile|signe religieux)\b/g,
    source: DISCRIMINATION,
    saidInPromises: true,
  },
  {
    rule: 'politics',
    pattern: /\bnon syndiquee?s?\b|\bsans (?:engagement|appartenance|etiquette) (?:syndicale?|politique)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'residence',
    pattern:
      /\b(?:resid(?:er|ant|ez)|habit(?:er|ant|ante|ants|ez)) (?:imperativement|obligatoirement|deja|sur place|sur le secteur|dans (?:la commune|le departement|la region|un rayon)|a (?:moins de|proximite))\b|\bhabitant(?:e|s|es)? de la commune\b|\bdomiciliee?s? (?:a|dans|sur)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'past_pay',
    pattern:
      /\b(?:salaires?|remunerations?) (?:actuel|precedent|anterieur)(?:le|e|les|es|s)?\b|\b(?:derniers? salaires?|derniere remuneration|historique de (?:salaire|remuneration))\b|\b(?:bulletins? de (?:salaire|paie)|fiches? de paie) (?:a (?:joindre|fournir)|exigee?s?|demandee?s?)\b/g,
    source: 'directive (UE) 2023/970, article 5',
  },
  {
    rule: 'paid_access',
    pattern: /\bfrais de dossier\b|\bparticipation financiere du candidat\b|\bformation (?:payante|a vos frais)\b/g,
    source: 'Code du travail, article L5331-1',
  },
];

/** Text fields that are read word by word. */
export const READ_FIELDS = [
  'title',
  'responsibilities',
  'expectedResults',
  'autonomy',
  'context',
  'profile',
] as const satisfies readonly FlagField[];

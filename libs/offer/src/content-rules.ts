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
  /** Searched in the text without accents, in lower case. Plain alternatives: the time stays linear. */
  pattern: RegExp;
  source: string;
}

const DISCRIMINATION = 'Code du travail, article L1132-1';

/** Wordings that an offer must not hold. The patterns read a folded text: no accents, lower case, same length. */
export const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'age',
    pattern:
      /\b(?:moins de|maximum|jusqu'a|entre|de) (?:1[6-9]|[2-6]\d)(?: (?:et|a) (?:1[6-9]|[2-6]\d))? ans(?! d'(?:experience|existence|anciennete|activite|histoire|etudes))\b|\bage(?:e|es|s)? de (?:moins|plus) de\b|\blimite d'age\b/g,
    source: 'Code du travail, article L5331-2',
  },
  {
    rule: 'young',
    pattern:
      /\bjeunes? (?:et|,) ?(?:dynamiques?|motivee?s?|ambitieu(?:x|ses?))\b|\bjeune (?:homme|femme|fille|garcon)\b|\b(?:equipe|profil) jeune\b|\bdigital native\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'sex',
    pattern:
      /\b(?:homme|femme) (?:uniquement|exclusivement|de preference)\b|\b(?:un|une) (?:homme|femme) (?:de terrain|dynamique|motivee?)\b|\bde sexe (?:masculin|feminin)\b/g,
    source: 'Code du travail, article L1142-1',
  },
  {
    rule: 'origin',
    pattern:
      /\b(?:d'origine|de souche|type europeen|type caucasien|bien francais)\b(?! (?:controlee?|protegee?|naturelle|biologique|vegetale|animale|locale|geographique))/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'nationality',
    pattern: /\b(?:nationalite francaise|de nationalite|citoyen(?:ne)? francaise?)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'native_speaker',
    pattern: /\blangue maternelle\b|\bnative speaker\b|\b(?:anglais|francais|allemand|espagnol|italien) natifs?\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'family',
    pattern:
      /\b(?:celibataires?|sans enfants?|sans charges? (?:de famille|familiales?)|mariee?s?|situation (?:de famille|familiale|matrimoniale)|pere de famille|mere de famille)\b/g,
    source: DISCRIMINATION,
  },
  { rule: 'pregnancy', pattern: /\b(?:non enceinte|projet de maternite|pas de grossesse)\b/g, source: DISCRIMINATION },
  {
    rule: 'health',
    pattern:
      /\b(?:(?:en )?(?:bonne|excellente|parfaite) (?:sante|condition physique)|sans handicap|valides? uniquement|non[- ]fumeu(?:r|se)s?)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'appearance',
    pattern: /\b(?:bonne presentation|presentation soignee|belle apparence|physique agreable)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'photo',
    pattern: /\b(?:avec photo|photo (?:obligatoire|exigee|requise|recente)|joindre une photo|cv et photo)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'religion',
    pattern: /\b(?:de confession|de religion|pratiquante? (?:catholique|musulmane?|juive?|protestante?)|sans voile)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'politics',
    pattern: /\b(?:non syndiquee?|sans engagement syndical|opinions? politiques?)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'residence',
    pattern:
      /\b(?:habitant(?:e|s)? (?:impérativement|imperativement|de la commune|le secteur)|resider? (?:imperativement|obligatoirement|deja)|domiciliee? (?:a|dans|sur)|habiter a moins de)\b/g,
    source: DISCRIMINATION,
  },
  {
    rule: 'past_pay',
    pattern:
      /\b(?:salaire|remuneration) (?:actuele?l?e?|precedente?|anterieure?)\b|\bdernier salaire\b|\b(?:derniers? )?(?:bulletins? de (?:salaire|paie)|fiches? de paie) (?:a joindre|exigee?s?|demandee?s?)\b/g,
    source: 'directive (UE) 2023/970, article 5',
  },
  {
    rule: 'paid_access',
    pattern: /\b(?:frais de dossier|participation financiere du candidat|formation payante)\b/g,
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

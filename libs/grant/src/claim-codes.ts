import type { CodeRule } from '@vte/eligibility';

/** Criteria of the claim itself, after those of company, place, person, contract and mission. */
export const CLAIM_CRITERIA = [
  'aid_open',
  'settling_in',
  'filing_date',
  'single_claim',
  'documents',
  'bank_details',
  'de_minimis',
] as const;
export type ClaimCriterion = (typeof CLAIM_CRITERIA)[number];

const OPERATOR = 'paramètre de l’opérateur';
type Rule = CodeRule<ClaimCriterion>;
const claim = (criterion: ClaimCriterion, effect: Rule['effect'], source: string, overridable = false): Rule => ({
  criterion,
  section: 'claim',
  effect,
  overridable,
  source,
});

/** Every code that a claim can raise besides those of eligibility. */
export const CLAIM_RULES = {
  AID_CLOSED: claim('aid_open', 'block', OPERATOR),
  BUDGET_EXHAUSTED: claim('aid_open', 'warning', OPERATOR),
  SETTLING_IN_CLOSED: claim('settling_in', 'block', 'présentation du dispositif VTE'),
  SETTLING_IN_WAGE: claim('settling_in', 'block', 'bij-brest.org (2 octobre 2020) ; mes-allocs.fr, Mobili-Jeune'),
  CLAIM_TOO_EARLY: claim('filing_date', 'incomplete', OPERATOR),
  CLAIM_LATE: claim('filing_date', 'block', 'code.travail.gouv.fr, fiche VTE Vert ; paramètre de l’opérateur', true),
  DUPLICATE: claim('single_claim', 'block', OPERATOR),
  DOC_MISSING: claim('documents', 'incomplete', OPERATOR),
  IBAN_INVALID: claim('bank_details', 'incomplete', 'norme ISO 13616'),
  IBAN_HOLDER: claim('bank_details', 'review', OPERATOR),
  DEMINIMIS_EXCEEDED: claim('de_minimis', 'block', 'règlement (UE) 2023/2831, article 3'),
} as const satisfies Record<string, Rule>;

export type ClaimCode = keyof typeof CLAIM_RULES;
export const CLAIM_CODES = Object.keys(CLAIM_RULES) as readonly ClaimCode[];

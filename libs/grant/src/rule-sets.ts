import type { RuleSet, RuleSetId } from './rule-set.ts';

/** The programme text, on the list of 148 territories (présentation du dispositif VTE). */
const VTE_148: RuleSet = {
  id: 'vte-148',
  eligibility: {
    list: '148',
    minLevel: 5,
    gradMaxYears: 2,
    alternantLevelBasis: 'held',
    microAllowed: true,
    twoYearRule: false,
    cddMonths: 12,
    alternanceMonths: 12,
    renewalCounts: false,
    signedFrom: '2020-01-01',
    minWorkingTime: 1,
    remoteReviewFrom: 0.8,
    territorySplitThreshold: 0.5,
  },
  recruitment: { open: true, amountCents: 400_000, claimMonths: 6, closesOn: null },
  settlingIn: { mode: 'flat', amountCents: 120_000, payer: 'action_logement' },
  clawback: { months: 12, minimumCents: 5_000, hearingDays: 15 },
  paymentTiming: 'on_approval',
};

/** The operation of 1,000 volunteers, July 2020: the settling-in aid was open to every VTE contract. */
const VTE_TI_2020: RuleSet = {
  ...VTE_148,
  id: 'vte-ti-2020',
  settlingIn: { ...VTE_148.settlingIn, mode: 'mobili_vte' },
};

/** The reading of the 2023 pages: bac+3, ten months for work-study, list at the end of 2022. */
const VTE_2023: RuleSet = {
  ...VTE_148,
  id: 'vte-2023',
  eligibility: { ...VTE_148.eligibility, list: '149', minLevel: 6, alternanceMonths: 10 },
  settlingIn: { ...VTE_148.settlingIn, mode: 'off' },
};

/** Phase 2 of Territoires d'industrie. Nothing found says that the aid lives on: closed until an operator opens it. */
const TI_2023_2027: RuleSet = {
  ...VTE_148,
  id: 'ti-2023-2027',
  eligibility: { ...VTE_148.eligibility, list: '183' },
  recruitment: { ...VTE_148.recruitment, open: false },
  settlingIn: { ...VTE_148.settlingIn, mode: 'off' },
};

export const RULE_SETS: Record<RuleSetId, RuleSet> = {
  'vte-148': VTE_148,
  'vte-ti-2020': VTE_TI_2020,
  'vte-2023': VTE_2023,
  'ti-2023-2027': TI_2023_2027,
};

export const DEFAULT_RULE_SET: RuleSet = VTE_148;

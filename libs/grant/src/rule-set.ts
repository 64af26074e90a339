import type { CivilDate, EligibilityParameters } from '@vte/eligibility';

export const HOUSING_MODES = ['flat', 'orientation', 'mobili_vte', 'mobili', 'off'] as const;
/** How the settling-in aid of the person is computed: `orientation` explains and sends to the payer, `off` is closed. */
export type HousingMode = (typeof HOUSING_MODES)[number];

export const RULE_SET_IDS = ['vte-148', 'vte-ti-2020', 'vte-2023', 'ti-2023-2027'] as const;
export type RuleSetId = (typeof RULE_SET_IDS)[number];

/** The aid of the company. */
export interface RecruitmentParameters {
  /** False until the operator opens the aid under this rule set. */
  open: boolean;
  amountCents: number;
  /** Months after the start of the contract within which the claim is sent. */
  claimMonths: number;
  /** Last day on which a claim may be sent, null = none. */
  closesOn: CivilDate | null;
}

/** The aid of the person who settles near the company. */
export interface SettlingInParameters {
  mode: HousingMode;
  /** Ceiling, EUR cents, once per contract. */
  amountCents: number;
  payer: 'action_logement' | 'operator';
}

export interface ClawbackParameters {
  /** Months to serve for the aid to be earned in full. */
  months: number;
  /** Under this amount, EUR cents, nothing is asked back. */
  minimumCents: number;
  /** Days given to the company to be heard. */
  hearingDays: number;
}

/** Everything that a decision depends on, dated and named: stored decisions keep the id, the hash and the input. */
export interface RuleSet {
  id: RuleSetId;
  eligibility: EligibilityParameters;
  recruitment: RecruitmentParameters;
  settlingIn: SettlingInParameters;
  clawback: ClawbackParameters;
  /** `on_approval` pays after the trial period, `end_of_mission` after the months to serve. */
  paymentTiming: 'on_approval' | 'end_of_mission';
}

/** Stable text of a rule set, keys sorted: what the caller hashes. */
export function canonicalRuleSet(ruleSet: RuleSet): string {
  return canonical(ruleSet);
}

/** JSON with sorted keys, so that equal values give equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

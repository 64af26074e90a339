import { addDays, addMonths, fullMonths, type CivilDate } from '@vte/eligibility';
import type { ClawbackParameters } from './rule-set.ts';

/** Why a contract ended early, grouped by what it makes due (parameters of the operator). */
export const END_REASONS = [
  'trial_period',
  'dismissal_without_fault',
  'economic_reason',
  'agreed_termination',
  'employer_breach',
  'resignation',
  'serious_fault',
  'unfitness',
  'death',
  'force_majeure',
  'early_diploma',
  'false_statement',
] as const;
export type EndReason = (typeof END_REASONS)[number];

const IN_FULL: readonly EndReason[] = ['trial_period', 'false_statement'];
const IN_PROPORTION: readonly EndReason[] = [
  'dismissal_without_fault',
  'economic_reason',
  'agreed_termination',
  'employer_breach',
];

export interface BrokenContract {
  paidCents: number;
  startsOn: CivilDate;
  /** Last day worked. */
  endedOn: CivilDate;
  reason: EndReason;
}

export interface Clawback {
  /** EUR cents to repay, 0 when nothing is due. */
  dueCents: number;
  monthsServed: number;
  /** True when something was due but is under the minimum. */
  waived: boolean;
  /** True for a false statement: interest runs and the file is flagged. */
  fraud: boolean;
}

/** What a company repays of a paid aid when the contract ends early. A false statement makes all of it due, at any date. */
export function clawback(contract: BrokenContract, { months, minimumCents }: ClawbackParameters): Clawback {
  const { paidCents, startsOn, endedOn, reason } = contract;
  const monthsServed = Math.min(months, fullMonths(startsOn, endedOn));
  const fraud = reason === 'false_statement';
  const earned = endedOn >= addDays(addMonths(startsOn, months), -1);
  const share = fraud ? 1 : earned ? 0 : shareDue(reason, monthsServed, months);
  const computed = Math.round(paidCents * share);
  const waived = computed > 0 && computed < minimumCents;
  return { dueCents: waived ? 0 : computed, monthsServed, waived, fraud };
}

function shareDue(reason: EndReason, served: number, months: number): number {
  if (IN_FULL.includes(reason)) return 1;
  return IN_PROPORTION.includes(reason) ? (months - served) / months : 0;
}

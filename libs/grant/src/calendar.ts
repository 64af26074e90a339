import { addDays, addMonths, addWorkingDays, type CivilDate } from '@vte/eligibility';
import type { ClaimStatus } from './claim-transitions.ts';
import type { RuleSet } from './rule-set.ts';

/** Days and months of the procedure (parameters of the operator). */
export const TAKE_WORKING_DAYS = 5;
export const DECISION_DAYS = 30;
export const DECISION_HARD_STOP_MONTHS = 2;
export const INFO_DAYS = 30;
export const APPEAL_MONTHS = 2;
export const PAYMENT_DAYS = 30;
export const DRAFT_MONTHS = 12;

export interface ClaimDates {
  status: ClaimStatus;
  submittedOn: CivilDate | null;
  /** Day on which the status was reached. */
  statusSince: CivilDate;
  /** Days already spent waiting for the claimant: the review clock stops meanwhile. */
  suspendedDays?: number;
}

/** Day by which the next step is expected, with who must act; null when nothing is expected. */
export function nextDeadline(
  { status, submittedOn, statusSince, suspendedDays = 0 }: ClaimDates,
  holidays: readonly CivilDate[] = [],
): { by: CivilDate; actor: 'claimant' | 'instructor' | 'approver' | 'payer' } | null {
  const sent = submittedOn ?? statusSince;
  switch (status) {
    case 'submitted':
      return { by: addWorkingDays(sent, TAKE_WORKING_DAYS, holidays), actor: 'instructor' };
    case 'under_review':
      return { by: addDays(sent, DECISION_DAYS + suspendedDays), actor: 'instructor' };
    case 'awaiting_decision':
      return { by: addDays(sent, DECISION_DAYS + suspendedDays), actor: 'approver' };
    case 'info_requested':
      return { by: addDays(statusSince, INFO_DAYS), actor: 'claimant' };
    case 'approved':
      return { by: addDays(statusSince, PAYMENT_DAYS), actor: 'payer' };
    case 'refused':
      return { by: addMonths(statusSince, APPEAL_MONTHS), actor: 'claimant' };
    default:
      return null;
  }
}

/** Last day for a decision: two months of silence on a request for money mean a refusal (CRPA, article L231-4). */
export function decisionHardStop(submittedOn: CivilDate, suspendedDays = 0): CivilDate {
  return addDays(addMonths(submittedOn, DECISION_HARD_STOP_MONTHS), suspendedDays);
}

/** True while a refusal may be appealed; the last day counts. */
export function mayAppeal(refusedOn: CivilDate, today: CivilDate): boolean {
  return today <= addMonths(refusedOn, APPEAL_MONTHS);
}

/** True once the claim may be paid: after the trial period, or after the months to serve, according to the rule set. */
export function mayPay(
  contract: { startsOn: CivilDate; trialEndsOn: CivilDate | null },
  { paymentTiming, clawback }: RuleSet,
  today: CivilDate,
): boolean {
  if (paymentTiming === 'end_of_mission') return today >= addMonths(contract.startsOn, clawback.months);
  return contract.trialEndsOn === null || contract.trialEndsOn < today;
}

/** True for a draft that was never sent and is old enough to be deleted. */
export function isStaleDraft(status: ClaimStatus, createdOn: CivilDate, today: CivilDate): boolean {
  return status === 'draft' && today > addMonths(createdOn, DRAFT_MONTHS);
}

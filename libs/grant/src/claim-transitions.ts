import type { Guard, TransitionTable } from '@vte/workflow';

/** `recruitment`: the aid of the company. `settling_in`: the aid of the person who moves near it. */
export const CLAIM_KINDS = ['recruitment', 'settling_in'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_STATUSES = [
  'draft',
  'submitted',
  'under_review',
  'info_requested',
  'awaiting_decision',
  'approved',
  'refused',
  'paid',
  'clawed_back',
  'withdrawn',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLAIM_ACTIONS = [
  'open',
  'submit',
  'take',
  'request_info',
  'answer',
  'recommend',
  'send_back',
  'approve',
  'refuse',
  'appeal',
  'pay',
  'revoke',
  'claw_back',
  'withdraw',
] as const;
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

/** `claimant` is a member of the company or the candidate, according to the kind of claim. */
export type ClaimActor = 'claimant' | 'instructor' | 'approver' | 'payer' | 'system';

export interface ClaimMoveFacts {
  applicationHired: boolean;
  documentsComplete: boolean;
  bankDetailsGiven: boolean;
  itemsListed: boolean;
  opinionGiven: boolean;
  reasonGiven: boolean;
  /** No other officer's step on this claim was done by the same account. */
  separateDuties: boolean;
  /** The evaluation of the day is `eligible`, or `review` with a written reason. */
  decisionSound: boolean;
  appealInTime: boolean;
  trialOver: boolean;
  ibanVerified: boolean;
  companyHeard: boolean;
}

export const CLAIM_GUARDS = [
  'application_hired',
  'documents_complete',
  'bank_details_given',
  'items_listed',
  'opinion_given',
  'reason_required',
  'separation_of_duties',
  'decision_sound',
  'appeal_in_time',
  'trial_over',
  'iban_verified',
  'company_heard',
] as const;
export type ClaimGuard = (typeof CLAIM_GUARDS)[number];

const guard = (code: ClaimGuard, fact: keyof ClaimMoveFacts): Guard<ClaimMoveFacts, ClaimGuard> => ({
  code,
  holds: (facts) => facts[fact] === true,
});

const reason = guard('reason_required', 'reasonGiven');
const separation = guard('separation_of_duties', 'separateDuties');

/** The life of a claim. Instructor, approver and payer of one claim are three accounts; no role sets this aside. */
export const CLAIM_TRANSITIONS = [
  {
    action: 'open',
    from: [null],
    to: 'draft',
    actors: ['claimant'],
    guards: [guard('application_hired', 'applicationHired')],
  },
  {
    action: 'submit',
    from: ['draft'],
    to: 'submitted',
    actors: ['claimant'],
    guards: [guard('documents_complete', 'documentsComplete'), guard('bank_details_given', 'bankDetailsGiven')],
  },
  { action: 'take', from: ['submitted'], to: 'under_review', actors: ['instructor'], guards: [separation] },
  {
    action: 'request_info',
    from: ['under_review'],
    to: 'info_requested',
    actors: ['instructor'],
    guards: [separation, guard('items_listed', 'itemsListed')],
  },
  { action: 'answer', from: ['info_requested'], to: 'under_review', actors: ['claimant', 'system'] },
  {
    action: 'recommend',
    from: ['under_review'],
    to: 'awaiting_decision',
    actors: ['instructor'],
    guards: [separation, guard('opinion_given', 'opinionGiven')],
  },
  {
    action: 'send_back',
    from: ['awaiting_decision'],
    to: 'under_review',
    actors: ['approver'],
    guards: [separation, reason],
    reason: true,
  },
  {
    action: 'approve',
    from: ['awaiting_decision'],
    to: 'approved',
    actors: ['approver'],
    guards: [separation, guard('decision_sound', 'decisionSound')],
  },
  {
    action: 'refuse',
    from: ['awaiting_decision'],
    to: 'refused',
    actors: ['approver'],
    guards: [separation, reason],
    reason: true,
  },
  {
    action: 'appeal',
    from: ['refused'],
    to: 'under_review',
    actors: ['claimant'],
    guards: [guard('appeal_in_time', 'appealInTime'), reason],
    reason: true,
  },
  {
    action: 'pay',
    from: ['approved'],
    to: 'paid',
    actors: ['payer'],
    guards: [separation, guard('trial_over', 'trialOver'), guard('iban_verified', 'ibanVerified')],
  },
  {
    action: 'revoke',
    from: ['approved'],
    to: 'refused',
    actors: ['approver'],
    guards: [separation, reason, guard('company_heard', 'companyHeard')],
    reason: true,
  },
  {
    action: 'claw_back',
    from: ['paid'],
    to: 'clawed_back',
    actors: ['approver'],
    guards: [separation, reason, guard('company_heard', 'companyHeard')],
    reason: true,
  },
  {
    action: 'withdraw',
    from: ['draft', 'submitted', 'under_review', 'info_requested', 'awaiting_decision', 'approved'],
    to: 'withdrawn',
    actors: ['claimant'],
  },
] as const satisfies TransitionTable<ClaimStatus, ClaimAction, ClaimActor, ClaimMoveFacts, ClaimGuard>;

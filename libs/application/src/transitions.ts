import type { Guard, TransitionTable } from '@vte/workflow';

export const APPLICATION_STATUSES = [
  'sent',
  'seen',
  'shortlisted',
  'interview',
  'offer_made',
  'hired',
  'declined',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const APPLICATION_ACTIONS = [
  'apply',
  'open',
  'shortlist',
  'interview',
  'make_offer',
  'accept',
  'decline',
  'step_back',
  'withdraw',
  'cancel',
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];
export type ApplicationActor = 'candidate' | 'company';

export interface ApplicationMoveFacts {
  offerPublished: boolean;
  emailVerified: boolean;
  /** The candidate has no other live application to the same offer. */
  noLiveApplication: boolean;
  /** The offer shows its pay range. */
  payShown: boolean;
  /** The proposal carries the contract. */
  contractGiven: boolean;
  declineReasonGiven: boolean;
  /** Status before the last move, for its undo. */
  previousStatus: ApplicationStatus;
}

export type ApplicationGuard =
  | 'offer_published'
  | 'email_verified'
  | 'no_live_application'
  | 'pay_shown'
  | 'contract_given'
  | 'decline_reason_given';

const guard = (
  code: ApplicationGuard,
  fact: Exclude<keyof ApplicationMoveFacts, 'previousStatus'>,
): Guard<ApplicationMoveFacts, ApplicationGuard> => ({ code, holds: (facts) => facts[fact] === true });

/** Statuses in which an application is still being considered. */
export const LIVE_APPLICATION_STATUSES = [
  'sent',
  'seen',
  'shortlisted',
  'interview',
  'offer_made',
] as const satisfies readonly ApplicationStatus[];

/** Statuses in which the company has not said anything yet. */
export const UNSORTED_STATUSES = ['sent', 'seen'] as const satisfies readonly ApplicationStatus[];

/** Status that the undo of a move goes back to when its history is not at hand. */
const BEFORE: Partial<Record<ApplicationStatus, ApplicationStatus>> = {
  shortlisted: 'seen',
  interview: 'shortlisted',
  offer_made: 'interview',
};

/** The life of an application. `open` is an explicit call, never the side effect of a reading. */
export const APPLICATION_TRANSITIONS = [
  {
    action: 'apply',
    from: [null],
    to: 'sent',
    actors: ['candidate'],
    guards: [
      guard('offer_published', 'offerPublished'),
      guard('email_verified', 'emailVerified'),
      guard('no_live_application', 'noLiveApplication'),
    ],
  },
  { action: 'open', from: ['sent'], to: 'seen', actors: ['company'] },
  { action: 'shortlist', from: ['sent', 'seen'], to: 'shortlisted', actors: ['company'] },
  {
    action: 'interview',
    from: ['seen', 'shortlisted'],
    to: 'interview',
    actors: ['company'],
    guards: [guard('pay_shown', 'payShown')],
  },
  {
    action: 'make_offer',
    from: ['shortlisted', 'interview'],
    to: 'offer_made',
    actors: ['company'],
    guards: [guard('contract_given', 'contractGiven')],
  },
  { action: 'accept', from: ['offer_made'], to: 'hired', actors: ['candidate'] },
  {
    action: 'decline',
    from: LIVE_APPLICATION_STATUSES,
    to: 'declined',
    actors: ['company'],
    guards: [guard('decline_reason_given', 'declineReasonGiven')],
  },
  {
    action: 'step_back',
    from: ['shortlisted', 'interview', 'offer_made'],
    to: (from, { previousStatus }) => previousStatus ?? (from === null ? undefined : BEFORE[from]) ?? 'seen',
    actors: ['company'],
  },
  { action: 'withdraw', from: LIVE_APPLICATION_STATUSES, to: 'withdrawn', actors: ['candidate'] },
  { action: 'cancel', from: ['hired'], to: 'withdrawn', actors: ['candidate', 'company'] },
] as const satisfies TransitionTable<
  ApplicationStatus,
  ApplicationAction,
  ApplicationActor,
  ApplicationMoveFacts,
  ApplicationGuard
>;

/** The move that `step_back` undoes, in a history from first to last: the latest that was not undone already. */
export function moveToUndo<Move extends { action: ApplicationAction }>(history: readonly Move[]): Move | undefined {
  const standing: Move[] = [];
  for (const move of history) {
    if (move.action === 'step_back') standing.pop();
    else standing.push(move);
  }
  return standing.at(-1);
}

/** Reasons to decline: skills and the recruitment itself, never a protected ground (C. trav. L1132-1). */
export const DECLINE_REASONS = [
  'skills',
  'experience',
  'diploma_level',
  'availability',
  'pay_expectations',
  'other_candidate',
  'position_closed',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

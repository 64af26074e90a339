import type { ClaimAction, ClaimKind } from '@vte/grant';
import type { Random } from './random.ts';

/** A claim told backwards: what was done, and how many days ago each step was taken. */
export interface ClaimPlan {
  kind: ClaimKind;
  steps: readonly { action: ClaimAction; daysAgo: number }[];
}

/** Days between a step and the one before. */
const GAPS: Record<ClaimAction, readonly [least: number, most: number]> = {
  open: [0, 0],
  submit: [1, 6],
  take: [1, 5],
  request_info: [2, 6],
  answer: [4, 12],
  recommend: [4, 10],
  send_back: [1, 4],
  approve: [2, 7],
  refuse: [2, 7],
  appeal: [6, 20],
  pay: [9, 20],
  revoke: [25, 35],
  claw_back: [55, 75],
  withdraw: [2, 9],
};

const TAKEN = ['open', 'submit', 'take'] as const;
const DECIDED = [...TAKEN, 'recommend', 'approve'] as const;

/** Every state with its paths, and the days since the last step of each claim, some of them past the deadline. */
const PATHS: readonly {
  actions: readonly ClaimAction[];
  recruitment: readonly number[];
  settlingIn: readonly number[];
}[] = [
  // Draft
  { actions: ['open'], recruitment: [1, 4, 12, 26], settlingIn: [2, 9, 17] },
  // Submitted: more than five working days is late.
  { actions: ['open', 'submit'], recruitment: [0, 1, 3, 6, 12], settlingIn: [2, 11] },
  // Under review: thirty days from the sending, the waiting for papers left out.
  { actions: TAKEN, recruitment: [2, 31], settlingIn: [4] },
  { actions: [...TAKEN, 'request_info', 'answer'], recruitment: [3], settlingIn: [] },
  { actions: [...TAKEN, 'recommend', 'refuse', 'appeal'], recruitment: [5], settlingIn: [] },
  { actions: [...TAKEN, 'recommend', 'send_back'], recruitment: [], settlingIn: [1] },
  // Papers asked for
  { actions: [...TAKEN, 'request_info'], recruitment: [2, 8, 19, 27], settlingIn: [6, 22] },
  // Awaiting the decision
  { actions: [...TAKEN, 'recommend'], recruitment: [1, 3, 5, 16], settlingIn: [2, 7] },
  { actions: [...TAKEN, 'request_info', 'answer', 'recommend'], recruitment: [4], settlingIn: [] },
  // Approved: paid within thirty days.
  { actions: DECIDED, recruitment: [8, 2, 15, 38], settlingIn: [3, 34] },
  // Refused
  { actions: [...TAKEN, 'recommend', 'refuse'], recruitment: [6, 70], settlingIn: [12, 40] },
  { actions: [...DECIDED, 'revoke'], recruitment: [20], settlingIn: [] },
  // Paid
  { actions: [...DECIDED, 'pay'], recruitment: [3, 14, 33, 52, 68], settlingIn: [5, 21, 44, 60] },
  // Clawed back
  { actions: [...DECIDED, 'pay', 'claw_back'], recruitment: [11, 24], settlingIn: [15] },
  // Withdrawn
  { actions: ['open', 'submit', 'withdraw'], recruitment: [18], settlingIn: [30] },
  { actions: [...TAKEN, 'withdraw'], recruitment: [37], settlingIn: [9] },
];

export function claimPlans(random: Random): ClaimPlan[] {
  return PATHS.flatMap(({ actions, recruitment, settlingIn }) => [
    ...recruitment.map((last) => plan(random, 'recruitment', actions, last)),
    ...settlingIn.map((last) => plan(random, 'settling_in', actions, last)),
  ]);
}

function plan(random: Random, kind: ClaimKind, actions: readonly ClaimAction[], last: number): ClaimPlan {
  let daysAgo = last;
  const steps = actions.toReversed().map((action) => {
    const step = { action, daysAgo };
    daysAgo += random.between(...GAPS[action]);
    return step;
  });
  return { kind, steps: steps.toReversed() };
}

/** How long ago the work began: before the claim was opened, and long enough for the trial to be over when it was paid. */
export function startsAgo(random: Random, plans: readonly ClaimPlan[]): number {
  return Math.max(
    ...plans.flatMap(({ steps }) =>
      steps.map(({ action, daysAgo }) => {
        if (action === 'open') return daysAgo + random.between(1, 24);
        return action === 'pay' ? daysAgo + 65 : 0;
      }),
    ),
  );
}

/** The last step of a plan names the state that it leaves. */
export function lastStep({ steps }: ClaimPlan): ClaimAction {
  return steps.at(-1)?.action ?? 'open';
}

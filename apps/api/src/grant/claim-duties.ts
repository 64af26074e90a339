import {
  CLAIM_TRANSITIONS,
  dutiesAreSeparate,
  mayAppeal,
  mayPay,
  RULE_SETS,
  type ClaimAction,
  type ClaimActor,
  type ClaimGuard,
  type ClaimMoveFacts,
  type OfficerStep,
} from '@vte/grant';
import type { CivilDate } from '@vte/eligibility';
import { actionsFor, decide } from '@vte/workflow';
import type { ClaimFile } from './claim-file.ts';
import type { ClaimEvent } from './claim.entity.ts';

/** The capacity in which the action is done: that which the table opens to it. */
export function actingAs(action: ClaimAction, actors: readonly ClaimActor[]): ClaimActor {
  const open: readonly ClaimActor[] = CLAIM_TRANSITIONS.find((row) => row.action === action)?.actors ?? [];
  return actors.find((actor) => open.includes(actor)) ?? actors[0] ?? 'system';
}

/** True when the account may act in that capacity after what was done on the claim. */
export function isSeparate(events: readonly ClaimEvent[], by: ClaimActor, accountId: string | null): boolean {
  if (accountId === null || by === 'claimant' || by === 'system') return true;
  const appealedAt = events.findLastIndex(({ action }) => action === 'appeal');
  return dutiesAreSeparate(
    { role: by, accountId },
    stepsOf(events.slice(appealedAt + 1)),
    stepsOf(events.slice(0, Math.max(0, appealedAt))),
  );
}

/** Between officers: the claimant gets the decision, not what was written to reach it. */
export function isInternal(action: ClaimAction): boolean {
  return action === 'recommend' || action === 'send_back';
}

/** What the file alone answers, whatever the person types. */
export function factsOfFile({ claim, evaluation }: ClaimFile, today: CivilDate) {
  return {
    appealInTime: mayAppeal(claim.statusSince, today),
    trialOver: mayPay(claim.facts.contract, RULE_SETS[claim.ruleSet], today),
    decisionSound: evaluation.decision === 'eligible' || evaluation.decision === 'review',
  };
}

/** Everything that a person can still give holds: only what the file forbids is left. */
const GIVEN: ClaimMoveFacts = {
  applicationHired: true,
  documentsComplete: true,
  bankDetailsGiven: true,
  itemsListed: true,
  opinionGiven: true,
  reasonGiven: true,
  separateDuties: true,
  decisionSound: true,
  appealInTime: true,
  trialOver: true,
  ibanVerified: true,
  companyHeard: true,
};

/** The actions of the caller on the file, and those that the file itself forbids, with the condition that fails. */
export function actionsOn(file: ClaimFile, today: CivilDate) {
  const { claim, actors, events, callerId } = file;
  const { status } = claim;
  const open = actionsFor(CLAIM_TRANSITIONS, { status, actors }).map(({ action }) => action);
  const obstacles = open.flatMap((action): { action: ClaimAction; guard: ClaimGuard }[] => {
    const separateDuties = isSeparate(events, actingAs(action, actors), callerId);
    const facts = { ...GIVEN, ...factsOfFile(file, today), separateDuties };
    const decision = decide(CLAIM_TRANSITIONS, { action, status, actors, facts });
    return decision.allowed || decision.refusal !== 'guard_failed'
      ? []
      : decision.guards.map((guard) => ({ action, guard }));
  });
  return { actions: open.filter((action) => !obstacles.some((one) => one.action === action)), obstacles };
}

function stepsOf(events: readonly ClaimEvent[]): OfficerStep[] {
  return events.flatMap(({ by, accountId }): OfficerStep[] =>
    accountId === null || by === 'claimant' || by === 'system' ? [] : [{ role: by, accountId }],
  );
}

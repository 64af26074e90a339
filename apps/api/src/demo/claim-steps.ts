import { addDays, daysBetween } from '@vte/eligibility';
import { clawback, DEFAULT_RULE_SET, type ClaimAction, type ClaimKind } from '@vte/grant';
import type { GrantClaim } from '../grant/claim.entity.ts';
import type { ClaimPlan } from './claim-plans.ts';
import { ibanOf } from './identifiers.ts';
import type { World } from './world.ts';
import {
  APPEAL,
  CLAWBACK,
  FAVOURABLE,
  REFUSALS,
  REQUESTS,
  REVOCATION,
  SEND_BACK,
  type RequestedItem,
} from './words/claims.ts';

/** Days between the end of a contract and the decision to take the aid back: the company is heard meanwhile. */
const ENDED_DAYS_BEFORE = 24;

/** What each step writes in a claim besides its status, as the service of claims does, and the words that it leaves. */
export class ClaimSteps {
  private readonly request: Record<ClaimKind, () => readonly RequestedItem[]>;

  constructor(private readonly world: World) {
    this.request = {
      recruitment: world.random.deck(REQUESTS.recruitment),
      settling_in: world.random.deck(REQUESTS.settling_in),
    };
  }

  /** What the claimant fills in before sending. */
  fillIn(claim: GrantClaim, index: number): void {
    const { companyName, candidateName } = claim.facts;
    claim.iban = ibanOf(index);
    claim.accountHolder = claim.kind === 'recruitment' ? companyName : candidateName;
    if (claim.kind === 'settling_in') return;
    claim.upToDate = true;
    const grantedOn = addDays(this.world.today, -this.world.random.between(240, 800));
    if (index % 3 === 0)
      claim.otherAids = [{ grantedOn, amountCents: 1_500_000, body: 'Région, aide à l’investissement' }];
  }

  write(claim: GrantClaim, plan: ClaimPlan, action: ClaimAction, day: string): string | null {
    switch (action) {
      case 'submit':
        claim.submittedOn = day;
        return null;
      case 'request_info':
        return this.ask(claim);
      case 'answer':
        claim.suspendedDays += daysBetween(claim.statusSince, day);
        claim.accountHolder = claim.kind === 'recruitment' ? claim.facts.companyName : claim.facts.candidateName;
        claim.requestedItems = [];
        return null;
      case 'recommend':
        return this.recommend(claim, plan);
      case 'send_back':
        return SEND_BACK;
      case 'approve':
        Object.assign(claim, { amountCents: amountOf(claim.kind), decidedOn: day });
        return null;
      case 'refuse':
        claim.decidedOn = day;
        return refusalOf(claim.kind, plan)?.reason ?? null;
      case 'appeal':
        return APPEAL;
      case 'revoke':
        claim.amountCents = null;
        return REVOCATION;
      case 'claw_back':
        claim.clawbackCents = amountToRepay(claim, day);
        return CLAWBACK;
      default:
        return null;
    }
  }

  private ask(claim: GrantClaim): null {
    claim.requestedItems = [...this.request[claim.kind]()];
    const isBank = claim.requestedItems.some(({ document }) => document === 'bank_details');
    if (isBank) claim.accountHolder = `Holding ${claim.facts.companyName}`;
    return null;
  }

  private recommend(claim: GrantClaim, plan: ClaimPlan): string {
    const refusal = refusalOf(claim.kind, plan);
    const note = refusal?.note ?? this.world.random.pick(FAVOURABLE);
    claim.opinion = { value: refusal === null ? 'approve' : 'refuse', note };
    return note;
  }
}

/** Why the plan of a claim comes to a refusal, if it does. */
export function refusalOf(kind: ClaimKind, { steps }: ClaimPlan) {
  const actions = steps.map(({ action }) => action);
  if (!actions.includes('refuse')) return null;
  if (kind === 'settling_in') return REFUSALS.dwelling;
  return actions.includes('appeal') ? REFUSALS.mission : REFUSALS.oldDiploma;
}

function amountOf(kind: ClaimKind): number {
  const { recruitment, settlingIn } = DEFAULT_RULE_SET;
  return kind === 'recruitment' ? recruitment.amountCents : settlingIn.amountCents;
}

function amountToRepay({ amountCents, facts }: GrantClaim, day: string): number {
  const ended = {
    paidCents: amountCents ?? 0,
    startsOn: facts.contract.startsOn,
    endedOn: addDays(day, -ENDED_DAYS_BEFORE),
    reason: 'agreed_termination' as const,
  };
  return clawback(ended, DEFAULT_RULE_SET.clawback).dueCents;
}

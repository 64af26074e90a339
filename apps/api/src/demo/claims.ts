import { CLAIM_TRANSITIONS, receiptNumber, type ClaimAction } from '@vte/grant';
import type { Account } from '../auth/auth.entity.ts';
import { draftClaim } from '../grant/claim-draft.ts';
import { expectedOn } from '../grant/claim-due.ts';
import type { ClaimEvent, GrantClaim, LedgerEntry } from '../grant/claim.entity.ts';
import { civilDateOf } from '../time/clock.ts';
import { ClaimPapers } from './claim-papers.ts';
import type { ClaimPlan } from './claim-plans.ts';
import { ClaimSteps, refusalOf } from './claim-steps.ts';
import type { DemoHire } from './hires.ts';
import type { Staff } from './staff.ts';
import { actor, reach, type World } from './world.ts';

/** A claim with the person who claims and the plan that it follows. */
interface Told {
  claim: GrantClaim;
  claimant: Account;
  plan: ClaimPlan;
}

type Officer = 'instructor' | 'approver' | 'payer';

const OFFICERS: Partial<Record<ClaimAction, Officer>> = {
  take: 'instructor',
  request_info: 'instructor',
  recommend: 'instructor',
  send_back: 'approver',
  approve: 'approver',
  refuse: 'approver',
  revoke: 'approver',
  claw_back: 'approver',
  pay: 'payer',
};

/** Opens claims and takes them through the steps of their plan. */
export class ClaimDesk {
  readonly claims: GrantClaim[] = [];
  readonly events: ClaimEvent[] = [];
  readonly papers: ClaimPapers;
  private readonly steps: ClaimSteps;
  private readonly sendings: { claim: GrantClaim; at: Date }[] = [];

  constructor(
    private readonly world: World,
    private readonly staff: Staff,
  ) {
    this.papers = new ClaimPapers(world);
    this.steps = new ClaimSteps(world);
  }

  tell(hire: DemoHire, plan: ClaimPlan): void {
    const [opening, ...steps] = plan.steps;
    if (opening === undefined) return;
    let { daysAgo } = opening;
    let at = this.world.daysAgo(daysAgo);
    const told = this.open(hire, plan, at);
    if (steps.length === 0) this.papers.begin(told.claim, told.claimant, this.world.later(at, 1));
    for (const step of steps) {
      const before = at;
      at = this.world.later(before, daysAgo - step.daysAgo);
      if (step.action === 'submit') this.prepare(told, before, at);
      if (step.action === 'answer') this.replacePapers(told, at);
      this.move(told, step.action, at);
      daysAgo = step.daysAgo;
    }
  }

  /** Receipts are numbered in the order of the sendings. @returns how many there are */
  numberReceipts(): number {
    this.sendings.sort((a, b) => a.at.getTime() - b.at.getTime());
    this.sendings.forEach(({ claim, at }, index) => {
      claim.receipt = receiptNumber(Number(civilDateOf(at).slice(0, 4)), index + 1);
    });
    return this.sendings.length;
  }

  /** What the platform granted to companies: a settling-in aid goes to a person. */
  get ledger(): LedgerEntry[] {
    return this.claims.flatMap(({ id, kind, siren, decidedOn, amountCents }) =>
      kind === 'recruitment' && amountCents !== null && decidedOn !== null
        ? [{ claimId: id, siren, grantedOn: decidedOn, amountCents }]
        : [],
    );
  }

  private open({ application, contract, written, person }: DemoHire, plan: ClaimPlan, at: Date): Told {
    const { company, manager } = written.owner;
    const site = this.world.territories.site(written.offer.communeCode);
    const { candidate, account } = person;
    const hire = { application, contract, offer: written.offer, company, candidate, account, site };
    const opening = {
      id: this.world.idAt(at),
      status: 'draft' as const,
      createdAt: at,
      statusSince: civilDateOf(at),
    };
    const claim: GrantClaim = {
      ...draftClaim(hire, plan.kind, opening),
      iban: null,
      accountHolder: null,
      upToDate: null,
      receipt: null,
      submittedOn: null,
      dueOn: null,
      opinion: null,
      amountCents: null,
      clawbackCents: null,
      decidedOn: null,
    };
    this.claims.push(claim);
    const told = { claim, plan, claimant: plan.kind === 'recruitment' ? manager : account };
    this.remember(told, 'open', null, at, null);
    return told;
  }

  private prepare({ claim, claimant }: Told, from: Date, until: Date): void {
    this.papers.complete(claim, claimant, from, until);
    this.steps.fillIn(claim, this.claims.length);
    this.sendings.push({ claim, at: until });
  }

  private replacePapers({ claim, claimant }: Told, at: Date): void {
    for (const { document } of claim.requestedItems) this.papers.replace(claim, claimant, document, at);
  }

  private move(told: Told, action: ClaimAction, at: Date): void {
    const { claim, plan } = told;
    const from = claim.status;
    claim.status = reach(CLAIM_TRANSITIONS, { action, status: from, by: OFFICERS[action] ?? 'claimant' });
    const reason = this.steps.write(claim, plan, action, civilDateOf(at));
    claim.statusSince = civilDateOf(at);
    claim.dueOn = expectedOn(claim);
    this.remember(told, action, from, at, reason);
  }

  private remember(
    told: Told,
    action: ClaimAction,
    from: GrantClaim['status'] | null,
    at: Date,
    reason: string | null,
  ) {
    const { claim } = told;
    const officer = OFFICERS[action];
    const by = officer ?? 'claimant';
    const account = this.accountFor(told, officer);
    this.events.push({
      id: this.world.idAt(at),
      claimId: claim.id,
      action,
      fromStatus: from,
      toStatus: claim.status,
      by,
      accountId: account.id,
      at,
      reason,
    });
    this.world.record(at, {
      entity: 'grant_claim',
      entityId: claim.id,
      action,
      from,
      to: claim.status,
      actor: actor(account),
      ...(officer && { actorRole: officer }),
      reasonCode: action === 'refuse' ? (refusalOf(claim.kind, told.plan)?.code ?? null) : null,
      comment: reason,
      ruleSetId: claim.ruleSet,
      inputSnapshot: claim.facts,
    });
  }

  /** What is appealed was decided by colleagues, so that the officers of the visitor may look at it. */
  private accountFor({ claimant, plan }: Told, officer: Officer | undefined): Account {
    const colleague = plan.steps.some(({ action }) => action === 'appeal') ? 1 : 0;
    if (officer === 'instructor') return this.staff.instructors[colleague];
    if (officer === 'approver') return this.staff.approvers[colleague];
    return officer === 'payer' ? this.staff.payer : claimant;
  }
}

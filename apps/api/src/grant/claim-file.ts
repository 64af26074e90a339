import { Injectable } from '@nestjs/common';
import { isPayableIban, may } from '@vte/contract';
import type { CivilDate } from '@vte/eligibility';
import { evaluate, evaluateSettlingIn, isHolder, RULE_SETS, type ClaimActor, type Evaluation } from '@vte/grant';
import { In, type EntityManager } from 'typeorm';
import { Account } from '../auth/auth.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import type { Caller } from '../http/access.ts';
import { Problem } from '../http/problem.ts';
import { Clock } from '../time/clock.ts';
import { ClaimDocument, ClaimEvent, GrantClaim, LedgerEntry } from './claim.entity.ts';

/** A claim with its papers, its history and what the rules say of it today. */
export interface ClaimFile {
  claim: GrantClaim;
  documents: ClaimDocument[];
  events: ClaimEvent[];
  evaluation: Evaluation;
  /** Capacities in which the caller may act on it; empty for a reader. */
  actors: ClaimActor[];
  /** Null for the scheduler. */
  callerId: string | null;
  /** Names of the officers who acted on it, by account. */
  officers: ReadonlyMap<string, string>;
}

/** On whose behalf a file is put together. */
export type ClaimReader = Pick<ClaimFile, 'actors' | 'callerId'>;

const OFFICERS = ['instructor', 'approver', 'payer'] as const;

/** Finds claims for somebody: those of others are not found, officers see all but drafts. */
@Injectable()
export class ClaimFiles {
  constructor(
    private readonly clock: Clock,
    private readonly members: CompanyMembers,
  ) {}

  /** A locked claim is evaluated under the lock of its ledger. @throws Problem not_found */
  async open(manager: EntityManager, caller: Caller, id: string, { lock = false } = {}): Promise<ClaimFile> {
    const mode = lock ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const claim = await manager.findOne(GrantClaim, { where: { id }, ...mode });
    if (claim === null) throw new Problem('not_found');
    const actors = await this.actorsOf(manager, caller, claim);
    const reads = may(caller.roles, 'claim:list') && claim.status !== 'draft';
    if (actors.length === 0 && !reads) throw new Problem('not_found');
    if (lock) await lockLedger(manager, claim);
    return this.complete(manager, claim, { actors, callerId: caller.id });
  }

  async complete(manager: EntityManager, claim: GrantClaim, { actors, callerId }: ClaimReader): Promise<ClaimFile> {
    const documents = await manager.find(ClaimDocument, {
      where: { claimId: claim.id },
      order: { addedAt: 'ASC', id: 'ASC' },
    });
    const events = await manager.find(ClaimEvent, { where: { claimId: claim.id }, order: { id: 'ASC' } });
    const evaluation = await this.evaluate(manager, claim, documents, this.clock.today());
    return { claim, documents, events, evaluation, actors, callerId, officers: await officersOf(manager, events) };
  }

  /** What the rules propose for a claim if it were decided on that day. */
  async evaluate(
    manager: EntityManager,
    claim: GrantClaim,
    documents: readonly ClaimDocument[],
    today: CivilDate,
  ): Promise<Evaluation> {
    const { company, sites, contract, candidate, mission, companyName, candidateName } = claim.facts;
    const ledger = await manager.findBy(LedgerEntry, { siren: claim.siren });
    const granted = ledger.filter(({ claimId }) => claimId !== claim.id);
    const holder = claim.kind === 'recruitment' ? companyName : candidateName;
    const input = {
      company: { ...company, upToDate: claim.upToDate === true },
      sites,
      contract,
      candidate,
      mission,
      claim: {
        submittedOn: claim.submittedOn ?? today,
        decidedOn: claim.decidedOn ?? today,
        documents: documents.map(({ type }) => type),
        ibanValid: claim.iban !== null && isPayableIban(claim.iban),
        holderMatches: claim.accountHolder !== null && isHolder(claim.accountHolder, holder),
      },
      deMinimis: [...granted, ...claim.otherAids],
    };
    const ruleSet = RULE_SETS[claim.ruleSet];
    return claim.kind === 'recruitment' ? evaluate(input, ruleSet) : evaluateSettlingIn(input, ruleSet);
  }

  private async actorsOf(manager: EntityManager, caller: Caller, claim: GrantClaim): Promise<ClaimActor[]> {
    const isClaimant =
      claim.kind === 'settling_in'
        ? claim.candidateId === caller.id
        : (await this.members.companyIdOf(manager, caller)) === claim.companyId;
    if (isClaimant) return ['claimant'];
    return claim.status === 'draft' ? [] : OFFICERS.filter((officer) => caller.roles.includes(officer));
  }
}

async function officersOf(manager: EntityManager, events: readonly ClaimEvent[]): Promise<Map<string, string>> {
  const ids = events.flatMap(({ by, accountId }) => (by === 'claimant' || accountId === null ? [] : [accountId]));
  if (ids.length === 0) return new Map();
  const accounts = await manager.findBy(Account, { id: In(ids) });
  return new Map(accounts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`.trim()]));
}

/** Approvals of one company are taken one after the other: together they could pass the de minimis ceiling. */
async function lockLedger(manager: EntityManager, { siren }: GrantClaim): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2831))', [siren]);
}

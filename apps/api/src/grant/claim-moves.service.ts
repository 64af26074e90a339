import { Injectable } from '@nestjs/common';
import type { Claim, ClaimTransition } from '@vte/contract';
import { addDays, daysBetween } from '@vte/eligibility';
import {
  CLAIM_TRANSITIONS,
  clawback,
  missingDocuments,
  receiptNumber,
  RULE_SETS,
  type ClaimActor,
  type ClaimMoveFacts,
} from '@vte/grant';
import { decide } from '@vte/workflow';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Caller } from '../http/access.ts';
import { expectVersion } from '../http/etag.ts';
import { statusAfter } from '../http/move.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { actingAs, factsOfFile, isInternal, isSeparate } from './claim-duties.ts';
import { expectedOn } from './claim-due.ts';
import { ClaimFiles, type ClaimFile } from './claim-file.ts';
import { ClaimNews } from './claim-news.ts';
import { ClaimEvent, GrantClaim, LedgerEntry } from './claim.entity.ts';
import { toClaim } from './grant.view.ts';

/** Days left to the company to be heard before an aid is taken back. */
const HEARING_DAYS = 15;

/** The life of a claim: load, ask the rule, save, record. */
@Injectable()
export class ClaimMoves {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly files: ClaimFiles,
    private readonly ids: Ids,
    private readonly news: ClaimNews,
  ) {}

  async move(caller: Caller, id: string, move: ClaimTransition, ifMatch: number | undefined): Promise<Claim> {
    return this.dataSource.transaction(async (manager) => {
      const file = await this.files.open(manager, caller, id, { lock: true });
      expectVersion(file.claim, ifMatch);
      await this.apply(manager, file, move, caller);
      return toClaim(await this.files.complete(manager, file.claim, file), this.clock.today());
    });
  }

  /** The time to answer is over: the review goes on with what is there. */
  async answerForClaimant(manager: EntityManager, claim: GrantClaim): Promise<void> {
    const file = await this.files.complete(manager, claim, { actors: ['system'], callerId: null });
    await this.apply(manager, file, { action: 'answer' }, 'system');
  }

  private async apply(
    manager: EntityManager,
    file: ClaimFile,
    move: ClaimTransition,
    actor: Caller | 'system',
  ): Promise<void> {
    const { claim, actors } = file;
    const from = claim.status;
    const by = actingAs(move.action, actors);
    const accountId = file.callerId;
    const facts = this.facts(file, move, by);
    claim.status = statusAfter(decide(CLAIM_TRANSITIONS, { action: move.action, status: from, actors, facts }));
    await this.carryOut(manager, file, move);
    claim.statusSince = this.clock.today();
    claim.dueOn = expectedOn(claim);
    await manager.save(claim);
    const reason = move.reason ?? null;
    const event = {
      id: this.ids.next(),
      claimId: claim.id,
      action: move.action,
      fromStatus: from,
      toStatus: claim.status,
      by,
      accountId,
      at: this.clock.now(),
      reason,
    };
    await manager.insert(ClaimEvent, event);
    await this.news.moved(manager, claim, isInternal(move.action) ? null : reason);
    await this.audit.record(manager, {
      entity: 'grant_claim',
      entityId: claim.id,
      action: move.action,
      from,
      to: claim.status,
      actor,
      ...(by !== 'claimant' && { actorRole: by }),
      reasonCode: move.reasonCodes?.join(' ') ?? null,
      comment: reason,
      ruleSetId: claim.ruleSet,
      inputSnapshot: claim.facts,
    });
  }

  private facts(file: ClaimFile, move: ClaimTransition, by: ClaimActor): ClaimMoveFacts {
    const { claim, documents, events, evaluation, callerId } = file;
    const today = this.clock.today();
    const reasonGiven = (move.reason ?? '') !== '';
    const types = documents.map(({ type }) => type);
    const heardOn = move.companyHeardOn ?? null;
    return {
      ...factsOfFile(file, today),
      applicationHired: true,
      documentsComplete: missingDocuments(claim.kind, claim.facts.contract.type, types).length === 0,
      bankDetailsGiven: claim.iban !== null && claim.accountHolder !== null,
      itemsListed: move.items !== undefined,
      opinionGiven: move.opinion !== undefined && reasonGiven,
      reasonGiven,
      separateDuties: isSeparate(events, by, callerId),
      decisionSound: evaluation.decision === 'eligible' || (evaluation.decision === 'review' && reasonGiven),
      ibanVerified: move.ibanVerified === true,
      companyHeard: heardOn !== null && addDays(heardOn, HEARING_DAYS) <= today,
    };
  }

  /** What a move writes besides the status. */
  private async carryOut(
    manager: EntityManager,
    { claim, evaluation }: ClaimFile,
    move: ClaimTransition,
  ): Promise<void> {
    const today = this.clock.today();
    switch (move.action) {
      case 'submit':
        claim.submittedOn ??= today;
        claim.receipt ??= receiptNumber(Number(today.slice(0, 4)), await nextReceipt(manager));
        break;
      case 'request_info':
        claim.requestedItems = move.items ?? [];
        break;
      case 'answer':
        claim.suspendedDays += daysBetween(claim.statusSince, today);
        claim.requestedItems = [];
        break;
      case 'recommend':
        claim.opinion = { value: move.opinion ?? 'refuse', note: move.reason ?? '' };
        break;
      case 'approve':
        Object.assign(claim, { amountCents: evaluation.aidCents, decidedOn: today });
        await enterLedger(manager, claim, evaluation.aidCents, today);
        break;
      case 'refuse':
        claim.decidedOn = today;
        break;
      case 'appeal':
        claim.decidedOn = null;
        break;
      case 'revoke':
      case 'withdraw':
        Object.assign(claim, { amountCents: null });
        await manager.delete(LedgerEntry, { claimId: claim.id });
        break;
      case 'claw_back':
        claim.clawbackCents = amountToRepay(claim, move);
        break;
      default:
    }
  }
}

/** The aid of the person is not state aid to an undertaking: it does not enter the ledger. */
async function enterLedger(
  manager: EntityManager,
  { id, siren, kind }: GrantClaim,
  amountCents: number,
  grantedOn: string,
): Promise<void> {
  if (kind === 'recruitment') await manager.insert(LedgerEntry, { claimId: id, siren, grantedOn, amountCents });
}

async function nextReceipt(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ number: string }[]>("SELECT nextval('claim_receipt') AS number");
  return Number(row?.number);
}

function amountToRepay(
  { amountCents, facts, ruleSet }: GrantClaim,
  { contractEndedOn, endReason }: ClaimTransition,
): number {
  if (contractEndedOn === undefined || endReason === undefined) return 0;
  const contract = {
    paidCents: amountCents ?? 0,
    startsOn: facts.contract.startsOn,
    endedOn: contractEndedOn,
    reason: endReason,
  };
  return clawback(contract, RULE_SETS[ruleSet].clawback).dueCents;
}

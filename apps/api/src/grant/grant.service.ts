import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Claim, ClaimInput, ClaimListQuery, ClaimPatch, ClaimSummary, Page } from '@vte/contract';
import { CLAIM_TRANSITIONS, DEFAULT_RULE_SET, proposeSettlingIn, type ClaimActor } from '@vte/grant';
import { decide } from '@vte/workflow';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { ApplicationFiles, type ApplicationFile } from '../application/application-file.ts';
import { AuditService } from '../audit/audit.service.ts';
import { PersonalData } from '../auth/personal-data.ts';
import { CompanyMembers } from '../company/company-members.ts';
import { isUniqueViolation } from '../database/database-errors.ts';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { expectVersion } from '../http/etag.ts';
import { statusAfter } from '../http/move.ts';
import { Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { draftClaim } from './claim-draft.ts';
import { ClaimFiles } from './claim-file.ts';
import { ClaimEvent, GrantClaim } from './claim.entity.ts';
import { aidOf, toClaim, toClaimSummary } from './grant.view.ts';

const ENDED = ['paid', 'refused', 'clawed_back', 'withdrawn'] as const;

/** Opening, completing and reading claims. */
@Injectable()
export class GrantService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly applications: ApplicationFiles,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly files: ClaimFiles,
    private readonly ids: Ids,
    private readonly members: CompanyMembers,
    private readonly personalData: PersonalData,
    private readonly territories: TerritoryService,
  ) {}

  onModuleInit(): void {
    this.personalData.register({
      section: 'grantClaims',
      collect: (manager, candidateId) => manager.findBy(GrantClaim, { candidateId, kind: 'settling_in' }),
      erase: (manager, candidateId) => this.refuseWhileLive(manager, candidateId),
    });
  }

  /** Opens the claim of a hire, filled in from it. @throws Problem not_found, guard_failed, already_claimed */
  async open(caller: Caller, { applicationId, kind }: ClaimInput): Promise<Claim> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const { file, actor } = await this.applications.open(manager, caller, applicationId);
        if (actor !== (kind === 'recruitment' ? 'company' : 'candidate')) throw new Problem('forbidden');
        const facts = { applicationHired: file.application.status === 'hired' };
        const status = statusAfter(
          decide(CLAIM_TRANSITIONS, { action: 'open', status: null, actors: ['claimant'], facts }),
        );
        const claim = this.fill(file, kind, status);
        await manager.insert(GrantClaim, claim);
        const event = {
          id: this.ids.next(),
          claimId: claim.id,
          action: 'open',
          fromStatus: null,
          toStatus: status,
          by: 'claimant',
          accountId: caller.id,
          at: claim.createdAt,
          reason: null,
        } as const;
        await manager.insert(ClaimEvent, event);
        await this.audit.record(manager, {
          entity: 'grant_claim',
          entityId: claim.id,
          action: 'open',
          to: status,
          actor: caller,
          ruleSetId: claim.ruleSet,
          inputSnapshot: claim.facts,
        });
        const opened = await manager.findOneByOrFail(GrantClaim, { id: claim.id });
        const reader = { actors: ['claimant' as const], callerId: caller.id };
        return toClaim(await this.files.complete(manager, opened, reader), this.clock.today());
      });
    } catch (error) {
      if (isUniqueViolation(error, 'grant_claim_key')) throw new Problem('already_claimed');
      throw error;
    }
  }

  async read(caller: Caller, id: string): Promise<Claim> {
    return toClaim(await this.files.open(this.dataSource.manager, caller, id), this.clock.today());
  }

  /** What the claimant completes, before sending or when asked. */
  async change(caller: Caller, id: string, patch: ClaimPatch, ifMatch: number | undefined): Promise<Claim> {
    return this.dataSource.transaction(async (manager) => {
      const { claim, actors, callerId } = await this.files.open(manager, caller, id, { lock: true });
      requireEditable(claim, actors);
      expectVersion(claim, ifMatch);
      const { otherAidsCents, ...fields } = patch;
      Object.assign(claim, fields, otherAidsCents && { otherAids: otherAidsCents });
      await manager.save(claim);
      return toClaim(await this.files.complete(manager, claim, { actors, callerId }), this.clock.today());
    });
  }

  /** The claims of the caller, latest first. */
  async mine(caller: Caller, query: ClaimListQuery): Promise<Page<ClaimSummary>> {
    const companyId = await this.members.companyIdOf(this.dataSource.manager, caller);
    const owner =
      companyId === null ? { candidateId: caller.id, kind: 'settling_in' } : { companyId, kind: 'recruitment' };
    const { status, kind, cursor, limit } = query;
    const after = decodeCursor(cursor);
    const claims = this.dataSource.createQueryBuilder(GrantClaim, 'claim').where(owner);
    if (status !== undefined) claims.andWhere('claim.status = :status', { status });
    if (kind !== undefined) claims.andWhere('claim.kind = :kind', { kind });
    const total = await claims.getCount();
    if (after) claims.andWhere('claim.id < :id', { id: after[1] });
    const found = await claims
      .orderBy('claim.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ id }) => [null, id]);
    return { items: rows.map((claim) => toClaimSummary(claim, aidOf(claim), ['claimant'])), total, nextCursor };
  }

  private fill(file: ApplicationFile, kind: GrantClaim['kind'], status: GrantClaim['status']) {
    const { contract } = file.application;
    if (contract === null)
      throw new Problem('guard_failed', { detail: 'Le contrat de ce recrutement n’est pas connu.' });
    if (kind === 'settling_in' && proposeSettlingIn(DEFAULT_RULE_SET.settlingIn, contract, false).state === 'closed')
      throw new Problem('guard_failed', { detail: 'Cette aide est réservée aux contrats en alternance.' });
    const { id, now, today } = { id: this.ids.next(), now: this.clock.now(), today: this.clock.today() };
    return draftClaim({ ...file, contract, site: this.territories.site(file.offer.communeCode) }, kind, {
      ...{ id, status, createdAt: now, statusSince: today },
    });
  }

  /** A claim under way, and the file of a grant, are kept for the time that the law asks. */
  private async refuseWhileLive(manager: EntityManager, candidateId: string): Promise<void> {
    if (await manager.existsBy(GrantClaim, { candidateId, kind: 'settling_in', status: Not(In([...ENDED])) }))
      throw new Problem('guard_failed', { detail: 'Retirez d’abord votre demande d’aide en cours.' });
  }
}

/** @throws Problem forbidden (an officer), transition_not_allowed (not the moment) */
export function requireEditable({ status }: GrantClaim, actors: readonly ClaimActor[]): void {
  if (!actors.includes('claimant')) throw new Problem('forbidden');
  if (status !== 'draft' && status !== 'info_requested')
    throw new Problem('transition_not_allowed', {
      detail: 'Cette demande est envoyée : elle ne se modifie que si une pièce vous est demandée.',
    });
}

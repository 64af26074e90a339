import { Injectable } from '@nestjs/common';
import { UNSORTED_STATUSES, waitingSince, type ApplicationStatus } from '@vte/application';
import type { ManagedOffer } from '@vte/contract';
import type { CivilDate } from '@vte/eligibility';
import type { OfferActor } from '@vte/offer';
import type { EntityManager } from 'typeorm';
import { Company } from '../company/company.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import type { Caller } from '../http/access.ts';
import { Problem } from '../http/problem.ts';
import { Offer } from './offer.entity.ts';

export type ApplicationCounts = Pick<ManagedOffer, 'applications' | 'waiting'>;

export interface ManagedRow {
  offer: Offer;
  company: Company;
  actors: OfferActor[];
}

/** Finds an offer for somebody: somebody else's offer is not found. Rows are locked for the transaction. */
@Injectable()
export class OfferAccess {
  constructor(private readonly members: CompanyMembers) {}

  /** An offer of the caller's company. @throws Problem company_required, not_found */
  async own(manager: EntityManager, caller: Caller, id: string): Promise<ManagedRow> {
    const company = await this.members.companyOf(manager, caller);
    const offer = await this.lock(manager, { id, companyId: company.id });
    return { offer, company, actors: ['company'] };
  }

  /** An offer that the caller owns or moderates. @throws Problem not_found */
  async managed(manager: EntityManager, caller: Caller, id: string): Promise<ManagedRow> {
    const companyId = await this.members.companyIdOf(manager, caller);
    const moderates = caller.roles.some((role) => role === 'moderator' || role === 'admin' || role === 'auditor');
    if (!moderates && companyId === null) throw new Problem('not_found');
    const offer = await this.lock(manager, moderates ? { id } : { id, companyId: companyId ?? '' });
    const company = await manager.findOneByOrFail(Company, { id: offer.companyId });
    const actors: OfferActor[] = offer.companyId === companyId ? ['company'] : [];
    if (caller.roles.includes('moderator')) actors.push('moderator');
    return { offer, company, actors };
  }

  /** Applications of offers, counted by status, and those that wait too long on the day given. */
  async countApplications(
    manager: EntityManager,
    offerIds: readonly string[],
    today: CivilDate,
  ): Promise<Map<string, ApplicationCounts>> {
    const rows = await manager.query<{ offer_id: string; status: ApplicationStatus; count: number; waiting: number }[]>(
      `SELECT offer_id, status, count(*)::int AS count,
              count(*) FILTER (
                WHERE status = ANY ($2) AND (sent_at AT TIME ZONE 'Europe/Paris')::date < $3
              )::int AS waiting
         FROM application WHERE offer_id = ANY ($1) GROUP BY offer_id, status`,
      [offerIds, UNSORTED_STATUSES, waitingSince(today)],
    );
    const counts = new Map(offerIds.map((id): [string, ApplicationCounts] => [id, { applications: {}, waiting: 0 }]));
    for (const { offer_id, status, count, waiting } of rows) {
      const known = counts.get(offer_id);
      if (known === undefined) continue;
      known.applications[status] = count;
      known.waiting += waiting;
    }
    return counts;
  }

  private async lock(manager: EntityManager, where: { id: string; companyId?: string }): Promise<Offer> {
    const lock =
      manager.queryRunner?.isTransactionActive === true ? { lock: { mode: 'for_no_key_update' as const } } : {};
    const offer = await manager.findOne(Offer, { where, ...lock });
    if (offer === null) throw new Problem('not_found');
    return offer;
  }
}

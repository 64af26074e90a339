import { Injectable } from '@nestjs/common';
import type { ManagedOffer } from '@vte/contract';
import type { OfferActor } from '@vte/offer';
import type { EntityManager } from 'typeorm';
import { Company } from '../company/company.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import type { Caller } from '../http/access.ts';
import { Problem } from '../http/problem.ts';
import { Offer } from './offer.entity.ts';

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

  /** Applications of an offer, counted by status. */
  async countApplications(manager: EntityManager, offerId: string): Promise<ManagedOffer['applications']> {
    const rows = await manager.query<{ status: string; count: number }[]>(
      'SELECT status, count(*)::int AS count FROM application WHERE offer_id = $1 GROUP BY status',
      [offerId],
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  private async lock(manager: EntityManager, where: { id: string; companyId?: string }): Promise<Offer> {
    const lock =
      manager.queryRunner?.isTransactionActive === true ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const offer = await manager.findOne(Offer, { where, ...lock });
    if (offer === null) throw new Problem('not_found');
    return offer;
  }
}

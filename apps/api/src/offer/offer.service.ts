import { Injectable } from '@nestjs/common';
import type { ManagedOffer, ManagedOfferListQuery, OfferInput, OfferPatch, Page } from '@vte/contract';
import { MATERIAL_FIELDS } from '@vte/offer';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Company } from '../company/company.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import { containing } from '../database/containing.ts';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { expectVersion } from '../http/etag.ts';
import { invalidField, Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { OfferAccess } from './offer-access.ts';
import { Offer } from './offer.entity.ts';
import { toManagedOffer } from './offer.view.ts';
import { OfferIndex } from './search/offer-index.service.ts';

/** Writing offers: what a company does with its own. */
@Injectable()
export class OfferService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: OfferAccess,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly index: OfferIndex,
    private readonly members: CompanyMembers,
    private readonly territories: TerritoryService,
  ) {}

  /** A draft in the establishment of the company, unless the offer names another commune. */
  async create(caller: Caller, input: OfferInput): Promise<ManagedOffer> {
    this.requireCommune(input.communeCode);
    return this.dataSource.transaction(async (manager) => {
      const company = await this.members.companyOf(manager, caller);
      const id = this.ids.next();
      const now = this.clock.now();
      const offer = manager.create(Offer, {
        ...input,
        id,
        companyId: company.id,
        slug: id,
        status: 'draft',
        communeCode: input.communeCode ?? company.communeCode,
        idcc: input.idcc ?? company.idcc,
        flags: [],
        createdAt: now,
        updatedAt: now,
      });
      await manager.insert(Offer, offer);
      await this.audit.record(manager, { entity: 'offer', entityId: id, action: 'create', to: 'draft', actor: caller });
      return this.show(await manager.findOneByOrFail(Offer, { id }), company);
    });
  }

  /** A draft changes freely; what is published changes only where no new moderation is needed. */
  async change(caller: Caller, id: string, patch: OfferPatch, ifMatch: number | undefined): Promise<ManagedOffer> {
    this.requireCommune(patch.communeCode ?? null);
    return this.dataSource.transaction(async (manager) => {
      const { offer, company } = await this.access.own(manager, caller, id);
      expectVersion(offer, ifMatch);
      refuseFrozen(offer, patch);
      Object.assign(offer, patch, { updatedAt: this.clock.now() });
      if (offer.payMinCents !== null && offer.payMaxCents !== null && offer.payMinCents > offer.payMaxCents)
        throw invalidField('payMaxCents', 'pay_order', 'Le salaire maximum doit être au moins égal au minimum.');
      await manager.save(offer);
      if (offer.status === 'published') await this.index.refresh(manager, [offer.id]);
      return this.show(offer, company);
    });
  }

  /** An offer as its company or a moderator sees it. @throws Problem not_found */
  async manage(caller: Caller, id: string): Promise<ManagedOffer> {
    const { offer, company, actors } = await this.access.managed(this.dataSource.manager, caller, id);
    const counts = await this.access.countApplications(this.dataSource.manager, [id], this.clock.today());
    return toManagedOffer(offer, this.scene(company), actors, counts.get(id));
  }

  /** Last touched first. */
  async mine(caller: Caller, query: ManagedOfferListQuery): Promise<Page<ManagedOffer>> {
    const company = await this.members.companyOf(this.dataSource.manager, caller);
    return this.list(query, { companyId: company.id }, ['company'], 'DESC');
  }

  /** The queue of the moderators, what has waited longest first. */
  all(caller: Caller, query: ManagedOfferListQuery): Promise<Page<ManagedOffer>> {
    return this.list(query, {}, caller.roles.includes('moderator') ? ['moderator'] : [], 'ASC');
  }

  private async list(
    { status, q, cursor, limit }: ManagedOfferListQuery,
    owner: { companyId?: string },
    actors: readonly ('company' | 'moderator')[],
    order: 'ASC' | 'DESC',
  ): Promise<Page<ManagedOffer>> {
    const after = decodeCursor(cursor, 'instant');
    const query = this.dataSource
      .createQueryBuilder(Offer, 'offer')
      .innerJoinAndMapOne('offer.company', Company, 'company', 'company.id = offer.companyId')
      .where('TRUE');
    if (owner.companyId !== undefined) query.andWhere('offer.companyId = :companyId', owner);
    if (status !== undefined) query.andWhere('offer.status = :status', { status });
    if (q) query.andWhere('(offer.title ILIKE :q OR company.name ILIKE :q)', { q: containing(q) });
    const total = await query.getCount();
    const beyond = order === 'ASC' ? '>' : '<';
    if (after) query.andWhere(`(offer.updatedAt, offer.id) ${beyond} (:at, :id)`, { at: after[0], id: after[1] });
    const found = (await query
      .orderBy('offer.updatedAt', order)
      .addOrderBy('offer.id', order)
      .take(limit + 1)
      .getMany()) as (Offer & { company: Company })[];
    const { rows, nextCursor } = cutPage(found, limit, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
    const counts = await this.access.countApplications(
      this.dataSource.manager,
      rows.map(({ id }) => id),
      this.clock.today(),
    );
    return {
      items: rows.map(({ company, ...offer }) =>
        toManagedOffer(offer, this.scene(company), actors, counts.get(offer.id)),
      ),
      total,
      nextCursor,
    };
  }

  private show(offer: Offer, company: Company): ManagedOffer {
    return toManagedOffer(offer, this.scene(company), ['company']);
  }

  private scene(company: Company) {
    return { company, territories: this.territories, today: this.clock.today() };
  }

  private requireCommune(code: string | null): void {
    if (code !== null && this.territories.findCommune(code) === null)
      throw invalidField('communeCode', 'unknown_commune', 'Cette commune n’existe pas : choisissez-la dans la liste.');
  }
}

function refuseFrozen({ status }: Offer, patch: OfferPatch): void {
  if (status === 'draft') return;
  if (status !== 'published')
    throw new Problem('transition_not_allowed', { detail: 'Reprenez d’abord cette offre pour la modifier.' });
  if (MATERIAL_FIELDS.some((field) => patch[field] !== undefined))
    throw new Problem('transition_not_allowed', {
      detail: 'Salaire, lieu, contrat et durée demandent une nouvelle relecture : retirez d’abord l’offre.',
    });
}

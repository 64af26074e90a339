import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ManagedOffer, OfferTransition } from '@vte/contract';
import { decisionOf, type CivilDate } from '@vte/eligibility';
import {
  flagContent,
  isRenewable,
  missingFields,
  OFFER_TRANSITIONS,
  offerSlug,
  validThrough,
  type OfferAction,
  type OfferActor,
  type OfferMoveFacts,
} from '@vte/offer';
import { decide } from '@vte/workflow';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import type { AuditActor } from '../audit/audit.entry.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Company } from '../company/company.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import { companyFacts } from '../company/company.view.ts';
import type { Caller } from '../http/access.ts';
import { expectVersion } from '../http/etag.ts';
import { statusAfter } from '../http/move.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { MailService } from '../mail/mail.service.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { OfferAccess, type ManagedRow } from './offer-access.ts';
import { evaluateOffer } from './offer-rules.ts';
import { Offer } from './offer.entity.ts';
import { toManagedOffer } from './offer.view.ts';
import { OfferIndex } from './search/offer-index.service.ts';

/** The life of an offer. */
@Injectable()
export class OfferMoves implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: OfferAccess,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly index: OfferIndex,
    private readonly jobs: JobsService,
    private readonly mail: MailService,
    private readonly members: CompanyMembers,
    private readonly territories: TerritoryService,
  ) {}

  onModuleInit(): void {
    this.jobs.daily('offer-expiry', '5 0 * * *', () => this.expire());
  }

  async move(caller: Caller, id: string, move: OfferTransition, ifMatch: number | undefined): Promise<ManagedOffer> {
    return this.dataSource.transaction(async (manager) => {
      const { offer, company, actors } = await this.access.managed(manager, caller, id);
      expectVersion(offer, ifMatch);
      await this.apply(manager, { offer, company, actors }, move, caller);
      return toManagedOffer(offer, { company, territories: this.territories, today: this.clock.today() }, actors);
    });
  }

  /** A hire fills the offer, in the transaction that records it. */
  async fill(manager: EntityManager, offer: Offer): Promise<void> {
    const company = await manager.findOneByOrFail(Company, { id: offer.companyId });
    await this.apply(manager, { offer, company, actors: ['system'] }, { action: 'fill' }, 'system');
  }

  private async expire(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const where = { status: 'published', validThrough: LessThan(this.clock.today()) } as const;
      const offers = await manager.find(Offer, { where, lock: { mode: 'for_no_key_update' } });
      for (const offer of offers) {
        const company = await manager.findOneByOrFail(Company, { id: offer.companyId });
        await this.apply(manager, { offer, company, actors: ['system'] }, { action: 'expire' }, 'system');
      }
    });
  }

  private async apply(
    manager: EntityManager,
    row: ManagedRow,
    move: OfferTransition,
    actor: AuditActor & (Caller | 'system'),
  ): Promise<void> {
    const { offer, company, actors } = row;
    const from = offer.status;
    const emailVerified = actor === 'system' || actor.emailVerified;
    const facts = { ...this.facts(offer, company, move), emailVerified };
    offer.status = statusAfter(decide(OFFER_TRANSITIONS, { action: move.action, status: from, actors, facts }));
    const today = this.clock.today();
    Object.assign(offer, {
      statusReason: move.reason ?? null,
      updatedAt: this.clock.now(),
      ...this.effects(offer, move.action, today),
    });
    await manager.save(offer);
    if (from === 'published' || offer.status === 'published') await this.index.refresh(manager, [offer.id]);
    await this.tell(manager, offer, move.action, actors);
    const comment = move.reason ?? null;
    await this.audit.record(manager, {
      entity: 'offer',
      entityId: offer.id,
      action: move.action,
      from,
      to: offer.status,
      actor,
      comment,
    });
  }

  private facts(
    offer: Offer,
    company: Company,
    { reason = '', flagsSeen = false }: OfferTransition,
  ): Omit<OfferMoveFacts, 'emailVerified'> {
    const today = this.clock.today();
    const site = this.territories.site(offer.communeCode);
    const { findings } = evaluateOffer(offer, companyFacts(company), site, today);
    const decisive = findings.filter(({ section }) => section === 'company' || section === 'sites');
    const end = offer.validThrough ?? today;
    return {
      fieldsComplete: missingFields(offer, today).length === 0,
      companyVerified: company.status === 'verified',
      communeResolved: site.commune !== null,
      noBlock: decisionOf(decisive) !== 'not_eligible',
      flagsSeen: flagsSeen || offer.flags.length === 0,
      reasonGiven: reason !== '',
      renewable: isRenewable(end, today),
      stillValid: today <= end,
      pastValidity: today > end,
    };
  }

  /** What a move writes besides the status. */
  private effects(offer: Offer, action: OfferAction, today: CivilDate): Partial<Offer> {
    if (action === 'submit') return { flags: flagContent(offer) };
    if (action !== 'publish' && action !== 'renew') return {};
    const town = offer.communeCode === null ? '' : (this.territories.findCommune(offer.communeCode)?.name ?? '');
    const slug = offer.slug === offer.id ? offerSlug(offer.title, town, offer.id) : offer.slug;
    return { slug, publishedAt: this.clock.now(), validThrough: validThrough(today) };
  }

  /** The company is told what others did. */
  private async tell(
    manager: EntityManager,
    offer: Offer,
    action: OfferAction,
    actors: readonly OfferActor[],
  ): Promise<void> {
    if (action === 'fill' || actors.includes('company')) return;
    for (const { email, firstName } of await this.members.contactsOf(manager, offer.companyId)) {
      const data = {
        firstName,
        title: offer.title,
        status: offer.status,
        reason: offer.statusReason,
        offerId: offer.id,
      };
      await this.mail.enqueue(manager, { to: email, template: 'offerMoved', data });
    }
  }
}

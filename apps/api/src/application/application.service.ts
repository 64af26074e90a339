import { Injectable, type OnModuleInit } from '@nestjs/common';
import { APPLICATION_TRANSITIONS, LIVE_APPLICATION_STATUSES } from '@vte/application';
import type {
  Application as ApplicationDocument,
  ApplicationListQuery,
  ApplicationSummary,
  ApplyInput,
  MyApplicationListQuery,
  Page,
} from '@vte/contract';
import { decide } from '@vte/workflow';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { PersonalData } from '../auth/personal-data.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company } from '../company/company.entity.ts';
import { FilesService } from '../files/files.service.ts';
import { isUniqueViolation } from '../database/database-errors.ts';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { statusAfter } from '../http/move.ts';
import { Problem } from '../http/problem.ts';
import { Offer } from '../offer/offer.entity.ts';
import { OfferAccess } from '../offer/offer-access.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { ApplicationFiles } from './application-file.ts';
import { ApplicationNews } from './application-news.ts';
import { Application, ApplicationEvent } from './application.entity.ts';
import { toApplication, toApplicationSummary } from './application.view.ts';

/** Applying, and reading applications from both sides. */
@Injectable()
export class ApplicationService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: OfferAccess,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly files: ApplicationFiles,
    private readonly ids: Ids,
    private readonly news: ApplicationNews,
    private readonly personalData: PersonalData,
    private readonly storage: FilesService,
  ) {}

  onModuleInit(): void {
    this.personalData.register({
      section: 'applications',
      collect: (manager, candidateId) => manager.findBy(Application, { candidateId }),
      erase: (manager, candidateId) => this.refuseWhileLive(manager, candidateId),
    });
  }

  /** @throws Problem not_found, profile_required, email_unverified, offer_not_open, already_applied */
  async apply(caller: Caller, offerId: string, input: ApplyInput): Promise<ApplicationDocument> {
    try {
      return await this.dataSource.transaction((manager) => this.insert(manager, caller, offerId, input));
    } catch (error) {
      if (isUniqueViolation(error, 'application_live')) throw new Problem('already_applied');
      throw error;
    }
  }

  async read(caller: Caller, id: string): Promise<ApplicationDocument> {
    const { manager } = this.dataSource;
    const { file, actor } = await this.files.open(manager, caller, id);
    return toApplication(file, actor, await this.files.history(manager, id));
  }

  /** The CV sent with an application, for its two sides. @throws Problem not_found */
  async openCv(caller: Caller, id: string) {
    const { file } = await this.files.open(this.dataSource.manager, caller, id);
    if (file.cv === null) throw new Problem('not_found');
    return this.storage.open(file.cv.id);
  }

  /** The applications of the caller, latest first. */
  mine(caller: Caller, { offer, ...query }: MyApplicationListQuery): Promise<Page<ApplicationSummary>> {
    return this.list(query, { candidateId: caller.id, ...(offer && { offerId: offer }) }, 'candidate');
  }

  /** The applications to an offer of the caller's company, latest first. */
  async ofOffer(caller: Caller, offerId: string, query: ApplicationListQuery): Promise<Page<ApplicationSummary>> {
    await this.access.own(this.dataSource.manager, caller, offerId);
    return this.list(query, { offerId }, 'company');
  }

  private async list(
    { status, cursor, limit }: ApplicationListQuery,
    owner: { candidateId?: string; offerId?: string },
    actor: 'candidate' | 'company',
  ): Promise<Page<ApplicationSummary>> {
    const after = decodeCursor(cursor);
    const query = this.dataSource.createQueryBuilder(Application, 'application').where(owner);
    if (status !== undefined) query.andWhere('application.status = :status', { status });
    const total = await query.getCount();
    if (after) query.andWhere('application.id < :id', { id: after[1] });
    const found = await query
      .orderBy('application.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ id }) => [null, id]);
    const files = await this.files.completeAll(this.dataSource.manager, rows);
    return { items: files.map((file) => toApplicationSummary(file, actor)), total, nextCursor };
  }

  private async insert(
    manager: EntityManager,
    caller: Caller,
    offerId: string,
    input: ApplyInput,
  ): Promise<ApplicationDocument> {
    const offer = await manager.findOneBy(Offer, { id: offerId });
    if (offer?.publishedAt == null) throw new Problem('not_found', { detail: 'Cette offre n’existe pas.' });
    if (!(await manager.existsBy(Candidate, { id: caller.id }))) throw new Problem('profile_required');
    const live = { offerId, candidateId: caller.id, status: In([...LIVE_APPLICATION_STATUSES, 'hired']) };
    const company = await manager.findOneByOrFail(Company, { id: offer.companyId });
    const facts = {
      offerPublished:
        offer.status === 'published' &&
        company.status === 'verified' &&
        (offer.validThrough ?? '') >= this.clock.today(),
      emailVerified: caller.emailVerified,
      noLiveApplication: !(await manager.existsBy(Application, live)),
    };
    const status = statusAfter(
      decide(APPLICATION_TRANSITIONS, { action: 'apply', status: null, actors: ['candidate'], facts }),
    );
    const id = this.ids.next();
    const now = this.clock.now();
    const application = manager.create(Application, {
      id,
      offerId,
      candidateId: caller.id,
      status,
      message: input.message,
      sentAt: now,
      updatedAt: now,
    });
    await manager.insert(Application, application);
    const event = {
      id: this.ids.next(),
      applicationId: id,
      action: 'apply' as const,
      fromStatus: null,
      toStatus: status,
      by: 'candidate' as const,
      at: now,
      reason: null,
    };
    await manager.insert(ApplicationEvent, event);
    const file = await this.files.complete(manager, await manager.findOneByOrFail(Application, { id }));
    await this.news.received(manager, file);
    await this.audit.record(manager, {
      entity: 'application',
      entityId: id,
      action: 'apply',
      to: status,
      actor: caller,
    });
    return toApplication(file, 'candidate', await this.files.history(manager, id));
  }

  /** A live recruitment is ended by the person before their data go. */
  private async refuseWhileLive(manager: EntityManager, candidateId: string): Promise<void> {
    if (await manager.existsBy(Application, { candidateId, status: In([...LIVE_APPLICATION_STATUSES]) }))
      throw new Problem('guard_failed', { detail: 'Retirez d’abord vos candidatures en cours.' });
    await manager.update(Application, { candidateId }, { message: '' });
  }
}

import { Injectable } from '@nestjs/common';
import {
  APPLICATION_TRANSITIONS,
  moveToUndo,
  type ApplicationActor,
  type ApplicationMoveFacts,
} from '@vte/application';
import type { Application as ApplicationDocument, ApplicationTransition } from '@vte/contract';
import { decide } from '@vte/workflow';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Caller } from '../http/access.ts';
import { expectVersion } from '../http/etag.ts';
import { statusAfter } from '../http/move.ts';
import { Offer } from '../offer/offer.entity.ts';
import { OfferMoves } from '../offer/offer-moves.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { ApplicationFiles, type ApplicationFile } from './application-file.ts';
import { ApplicationNews } from './application-news.ts';
import { Application, ApplicationEvent } from './application.entity.ts';
import { toApplication } from './application.view.ts';

/** The life of an application, from both sides. */
@Injectable()
export class ApplicationMoves {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly files: ApplicationFiles,
    private readonly ids: Ids,
    private readonly news: ApplicationNews,
    private readonly offers: OfferMoves,
  ) {}

  async move(
    caller: Caller,
    id: string,
    move: ApplicationTransition,
    ifMatch: number | undefined,
  ): Promise<ApplicationDocument> {
    return this.dataSource.transaction(async (manager) => {
      const { file, actor } = await this.files.open(manager, caller, id, { lock: true });
      const { application } = file;
      expectVersion(application, ifMatch);
      const from = application.status;
      const history = await this.files.history(manager, id);
      const undone = moveToUndo(history);
      const facts = factsOf(file, move, undone);
      application.status = statusAfter(
        decide(APPLICATION_TRANSITIONS, { action: move.action, status: from, actors: [actor], facts }),
      );
      this.write(application, move);
      await manager.save(application);
      const event = await this.remember(manager, application, move, from, actor);
      if (move.action === 'accept') await this.fillOffer(manager, file.offer);
      if (move.action === 'step_back') await this.news.cancel(manager, undone);
      else await this.news.moved(manager, file, event);
      const comment = move.reason ?? null;
      await this.audit.record(manager, {
        entity: 'application',
        entityId: id,
        action: move.action,
        from,
        to: application.status,
        actor: caller,
        comment,
        reasonCode: move.declineReason ?? null,
      });
      return toApplication(file, actor, [...history, event]);
    });
  }

  private write(application: Application, { action, contract, declineReason }: ApplicationTransition): void {
    application.updatedAt = this.clock.now();
    if (action === 'make_offer') application.contract = contract ?? null;
    if (action === 'step_back' && application.status !== 'offer_made') application.contract = null;
    if (action === 'decline') application.declineReason = declineReason ?? null;
  }

  private async remember(
    manager: EntityManager,
    application: Application,
    { action, reason }: ApplicationTransition,
    from: Application['status'],
    by: ApplicationActor,
  ): Promise<ApplicationEvent> {
    const event = {
      id: this.ids.next(),
      applicationId: application.id,
      action,
      fromStatus: from,
      toStatus: application.status,
      by,
      at: application.updatedAt,
      reason: reason ?? null,
    };
    await manager.insert(ApplicationEvent, event);
    return event;
  }

  /** The last post filled closes the offer. */
  private async fillOffer(manager: EntityManager, { id }: Offer): Promise<void> {
    const offer = await manager.findOneOrFail(Offer, { where: { id }, lock: { mode: 'for_no_key_update' } });
    const hired = await manager.countBy(Application, { offerId: id, status: 'hired' });
    if (offer.status === 'published' && hired >= offer.posts) await this.offers.fill(manager, offer);
  }
}

function factsOf(
  { offer }: ApplicationFile,
  { contract, declineReason }: ApplicationTransition,
  undone: ApplicationEvent | undefined,
): Partial<ApplicationMoveFacts> {
  const previous = undone?.fromStatus;
  return {
    payShown: offer.payMinCents !== null && offer.payMaxCents !== null,
    contractGiven: contract !== undefined,
    declineReasonGiven: declineReason !== undefined,
    ...(previous && { previousStatus: previous }),
  };
}

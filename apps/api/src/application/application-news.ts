import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CompanyMembers } from '../company/company-members.ts';
import { MailService } from '../mail/mail.service.ts';
import type { ApplicationEvent } from './application.entity.ts';
import type { ApplicationFile } from './application-file.ts';

/** A move may be undone for this long: until then nobody is told. */
export const HOLD_SECONDS = 30;

const keyOf = ({ id }: Pick<ApplicationEvent, 'id'>): string => `application-event:${id}`;

/** Who is told what about an application. */
@Injectable()
export class ApplicationNews {
  constructor(
    private readonly mail: MailService,
    private readonly members: CompanyMembers,
  ) {}

  /** Both sides are told at once that an application was sent. */
  async received(manager: EntityManager, { application, offer, company, account }: ApplicationFile): Promise<void> {
    const data = { title: offer.title, company: company.name, applicationId: application.id };
    if (account.email !== null)
      await this.mail.enqueue(manager, {
        to: account.email,
        template: 'applicationSent',
        data: { ...data, firstName: account.firstName },
      });
    const candidate = `${account.firstName} ${account.lastName}`;
    for (const { email, firstName } of await this.members.contactsOf(manager, company.id))
      await this.mail.enqueue(manager, {
        to: email,
        template: 'applicationReceived',
        data: { ...data, firstName, candidate, offerId: offer.id },
      });
  }

  /** The other side is told of a move; a hire is told to both. */
  async moved(manager: EntityManager, file: ApplicationFile, event: ApplicationEvent): Promise<void> {
    if (event.action === 'open') return;
    const { application, offer, company, account } = file;
    const data = {
      title: offer.title,
      company: company.name,
      status: application.status,
      reason: event.reason,
      applicationId: application.id,
    };
    if ((event.by === 'company' || event.action === 'accept') && account.email !== null) {
      const mail = {
        to: account.email,
        template: 'applicationMoved',
        data: { ...data, firstName: account.firstName },
      } as const;
      await this.mail.enqueue(manager, { ...mail, holdSeconds: HOLD_SECONDS, dedupeKey: keyOf(event) });
    }
    if (event.by === 'company') return;
    const candidate = `${account.firstName} ${account.lastName}`;
    for (const { email, firstName } of await this.members.contactsOf(manager, company.id))
      await this.mail.enqueue(manager, {
        to: email,
        template: 'candidateMoved',
        data: { ...data, firstName, candidate, offerId: offer.id },
      });
  }

  /** An undone move sends nothing. */
  async cancel(manager: EntityManager, undone: ApplicationEvent | undefined): Promise<void> {
    if (undone !== undefined) await this.mail.cancel(manager, keyOf(undone));
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { JobsService } from '../jobs/jobs.service.ts';
import { Ids } from '../time/ids.ts';
import type { MailData, MailName } from './templates/index.ts';

export const MAIL_QUEUE = 'mail';

/** Namespace of the ids made from a dedupe key. */
const DEDUPE_NAMESPACE = '6f0f0d0e-5d1c-4a52-9d6b-0f2b6f7f4c11';

export type OutgoingMail<Name extends MailName = MailName> = {
  [Key in Name]: {
    to: string;
    template: Key;
    data: MailData[Key];
    /** Waits before it leaves, so that the move it tells about can be undone. */
    holdSeconds?: number;
    /** A second mail with the same key is not sent; `cancel` takes it back while it waits. */
    dedupeKey?: string;
  };
}[Name];

/** Sends mail after the commit, never before, never without it. */
@Injectable()
export class MailService {
  constructor(
    private readonly jobs: JobsService,
    private readonly ids: Ids,
  ) {}

  /** Puts a mail in the queue, in the caller's transaction. */
  async enqueue(manager: EntityManager, mail: OutgoingMail): Promise<void> {
    const { to, template, data, holdSeconds, dedupeKey } = mail;
    const id = dedupeKey === undefined ? this.ids.next() : uuidv5(dedupeKey, DEDUPE_NAMESPACE);
    await this.jobs.send(manager, MAIL_QUEUE, { to, template, data }, { id, delaySeconds: holdSeconds });
  }

  /** Takes back a mail that has not left yet, in the caller's transaction. */
  async cancel(manager: EntityManager, dedupeKey: string): Promise<void> {
    await this.jobs.remove(manager, MAIL_QUEUE, uuidv5(dedupeKey, DEDUPE_NAMESPACE));
  }
}

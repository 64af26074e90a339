import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { Clock } from '../time/clock.ts';
import { DevMail } from './dev-mail.entity.ts';
import { renderMail } from './mail-layout.ts';
import { MAIL_QUEUE } from './mail.service.ts';
import { MAIL_TEMPLATES, type MailName } from './templates/index.ts';
import type { MailText } from './templates/template.ts';

interface MailJob {
  to: string;
  template: MailName;
  data: object;
}

/** Takes the mails out of the queue. A retried job keeps its Message-ID, so that a mailbox shows it once. */
@Injectable()
export class MailSender implements OnModuleInit, OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly jobs: JobsService,
  ) {
    this.transport = config.SMTP_URL === undefined ? null : createTransport(config.SMTP_URL);
  }

  onModuleInit(): void {
    this.jobs.define<MailJob>(MAIL_QUEUE, (job, { id }) => this.deliver(job, id));
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private async deliver({ to, template, data }: MailJob, id: string): Promise<void> {
    const write = MAIL_TEMPLATES[template] as (data: object) => MailText;
    const { PUBLIC_URL } = this.config;
    const mail = renderMail(write(data), PUBLIC_URL);
    const messageId = `<${id}@${new URL(PUBLIC_URL).hostname}>`;
    if (this.transport !== null) {
      const from = { name: 'Plateforme VTE', address: `ne-pas-repondre@${new URL(PUBLIC_URL).hostname}` };
      await this.transport.sendMail({ ...mail, to, from, messageId });
      return;
    }
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(DevMail)
      .values({ messageId, to, ...mail, sentAt: this.clock.now() })
      .orIgnore()
      .execute();
  }
}

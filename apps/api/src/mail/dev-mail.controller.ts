import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { devMailListSchema, devMailQuerySchema } from '@vte/contract';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { Problem } from '../http/problem.ts';
import { DevMail } from './dev-mail.entity.ts';

const SHOWN = 100;

/** The mails of a development without SMTP server; elsewhere the route does not exist. */
@ApiTags('dev')
@Controller('dev/mails')
export class DevMailController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  @Public()
  @Get()
  @Answers(devMailListSchema)
  async list(@Query({ schema: devMailQuerySchema }) { to }: { to?: string }) {
    if (this.config.APP_ENV !== 'development' || this.config.SMTP_URL !== undefined) throw new Problem('not_found');
    const where = to === undefined ? {} : { to: to.toLowerCase() };
    const items = await this.dataSource.manager.find(DevMail, {
      where,
      order: { sentAt: 'DESC', messageId: 'DESC' },
      take: SHOWN,
    });
    return { items: items.map((mail) => ({ ...mail, sentAt: mail.sentAt.toISOString() })) };
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { RateLimits } from '../http/rate-limits.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { MailService } from '../mail/mail.service.ts';
import { Clock } from '../time/clock.ts';
import { Account } from './auth.entity.ts';
import { refusePasswordMadeOf } from './auth.service.ts';
import { OneTimeTokens } from './one-time-tokens.ts';
import { hashPassword } from './password-hash.ts';
import { SessionsService } from './sessions.service.ts';

const QUEUE = 'forgotten-password';

@Injectable()
export class PasswordResetService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
    private readonly limits: RateLimits,
    private readonly mail: MailService,
    private readonly sessions: SessionsService,
    private readonly tokens: OneTimeTokens,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ email: string }>(QUEUE, ({ email }) => this.sendLink(email));
  }

  /** The account is looked for after the answer: its time tells nothing about who has one. */
  async ask(email: string, address: string): Promise<void> {
    await this.limits.countMailAsked(email, address);
    await this.dataSource.transaction((manager) => this.jobs.send(manager, QUEUE, { email }));
  }

  /** Also proves the address, and signs every device out. @throws Problem token_invalid */
  async reset(token: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.dataSource.transaction(async (manager) => {
      const id = await this.tokens.use(manager, token, 'reset_password');
      const account = await manager.findOneByOrFail(Account, { id });
      refusePasswordMadeOf(account.email, password);
      Object.assign(account, { passwordHash, emailVerifiedAt: account.emailVerifiedAt ?? this.clock.now() });
      await manager.save(account);
      await this.sessions.closeAll(manager, id);
      if (account.email !== null)
        await this.mail.enqueue(manager, {
          to: account.email,
          template: 'passwordChanged',
          data: { firstName: account.firstName },
        });
      await this.audit.record(manager, { entity: 'account', entityId: id, action: 'reset_password', actor: account });
    });
  }

  private async sendLink(email: string): Promise<void> {
    const account = await this.dataSource.manager.findOneBy(Account, { email, status: 'active' });
    if (!account) return;
    await this.dataSource.transaction(async (manager) => {
      if (await this.tokens.isFresh(manager, account.id, 'reset_password')) return;
      const token = await this.tokens.issue(manager, account.id, 'reset_password');
      const data = { firstName: account.firstName, token };
      await this.mail.enqueue(manager, { to: email, template: 'resetPassword', data });
    });
  }
}

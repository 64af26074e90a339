import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { CONFIG, type Config } from '../config.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { Account } from './auth.entity.ts';
import { hashPassword } from './password-hash.ts';

/** Somebody must invite the others: `ADMIN_EMAIL` and `ADMIN_PASSWORD` make that account, once. */
@Injectable()
export class FirstAdmin {
  private readonly logger = new Logger(FirstAdmin.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Does nothing when the address has an account: a later change of the variables changes no password. */
  async ensure(): Promise<void> {
    const { ADMIN_EMAIL, ADMIN_PASSWORD } = this.config;
    if (ADMIN_EMAIL === undefined || ADMIN_PASSWORD === undefined) return;
    const account = await this.makeAccount(ADMIN_EMAIL.toLowerCase(), ADMIN_PASSWORD);
    await this.dataSource.transaction(async (manager) => {
      const insert = manager.createQueryBuilder().insert().into(Account).values(account).orIgnore().returning('id');
      if (((await insert.execute()).raw as unknown[]).length === 0) return;
      await this.audit.record(manager, {
        entity: 'account',
        entityId: account.id,
        action: 'create_first_admin',
        to: 'active',
        actor: 'system',
      });
      this.logger.log('The first administrator is created');
    });
  }

  private async makeAccount(email: string, password: string) {
    const now = this.clock.now();
    return {
      id: this.ids.next(),
      email,
      passwordHash: await hashPassword(password),
      firstName: 'Administration',
      lastName: 'VTE',
      roles: ['admin' as const],
      status: 'active' as const,
      territorySlug: null,
      emailVerifiedAt: now,
      termsAcceptedAt: now,
      lastSeenAt: now,
      createdAt: now,
    };
  }
}

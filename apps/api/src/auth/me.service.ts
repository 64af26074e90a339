import { Injectable } from '@nestjs/common';
import type { ChangePasswordInput } from '@vte/contract';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Caller } from '../http/access.ts';
import { invalidField } from '../http/problem.ts';
import { RateLimits } from '../http/rate-limits.ts';
import { MailService } from '../mail/mail.service.ts';
import { Clock } from '../time/clock.ts';
import { Account, OneTimeToken, Session } from './auth.entity.ts';
import { toAccount, toSession } from './auth.view.ts';
import { refusePasswordMadeOf } from './auth.service.ts';
import { requireOtherAdmin } from './last-admin.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { PersonalData } from './personal-data.ts';
import { SessionsService } from './sessions.service.ts';

/** What a person may do with their own account: see its devices, take their data away, leave. */
@Injectable()
export class MeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly mail: MailService,
    private readonly personalData: PersonalData,
    private readonly sessions: SessionsService,
  ) {}

  async listSessions({ id, sessionId }: Caller) {
    const open = await this.sessions.listOpen(id);
    return { items: open.map((session) => toSession(session, sessionId)) };
  }

  closeSession({ id }: Caller, sessionId: string): Promise<void> {
    return this.sessions.closeOne(id, sessionId);
  }

  /** The other devices are signed out: one of them may be why the password changes. */
  async changePassword(caller: Caller, { currentPassword, password }: ChangePasswordInput, address: string) {
    const { id, email, firstName, sessionId } = caller;
    await this.confirm(caller, 'currentPassword', currentPassword, address);
    refusePasswordMadeOf(email, password);
    const passwordHash = await hashPassword(password);
    await this.dataSource.transaction(async (manager) => {
      await manager.update(Account, { id }, { passwordHash });
      await this.sessions.closeOthers(manager, id, sessionId);
      await this.mail.enqueue(manager, { to: email, template: 'passwordChanged', data: { firstName } });
      await this.audit.record(manager, {
        entity: 'account',
        entityId: id,
        action: 'change_password',
        actor: caller,
      });
    });
  }

  async export({ id, sessionId }: Caller): Promise<Record<string, unknown>> {
    const { manager } = this.dataSource;
    const account = await manager.findOneByOrFail(Account, { id });
    const sessions = await manager.findBy(Session, { accountId: id });
    return {
      exportedAt: this.clock.now().toISOString(),
      account: { ...toAccount(account), termsAcceptedAt: account.termsAcceptedAt, lastSeenAt: account.lastSeenAt },
      sessions: sessions.map((session) => toSession(session, sessionId)),
      ...(await this.personalData.collect(manager, id)),
    };
  }

  /** Erases the person, not the trail: the row stays without a name, for what refers to its id. */
  async erase(caller: Caller, password: string, address: string): Promise<void> {
    const { id, email, firstName } = caller;
    await this.confirm(caller, 'password', password, address);
    await this.dataSource.transaction(async (manager) => {
      const account = await manager.findOneOrFail(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
      await requireOtherAdmin(manager, account);
      await this.personalData.erase(manager, id);
      Object.assign(account, { email: null, passwordHash: null, firstName: '', lastName: '', status: 'erased' });
      await manager.save(account);
      await manager.delete(Session, { accountId: id });
      await manager.delete(OneTimeToken, { accountId: id });
      await this.mail.enqueue(manager, { to: email, template: 'accountErased', data: { firstName } });
      await this.audit.record(manager, {
        entity: 'account',
        entityId: id,
        action: 'erase',
        to: 'erased',
        actor: caller,
      });
    });
  }

  private async confirm({ id, email }: Caller, field: string, password: string, address: string): Promise<void> {
    await this.limits.countSignIn(email, address);
    const { passwordHash } = await this.dataSource.manager.findOneByOrFail(Account, { id });
    if (!(await verifyPassword(password, passwordHash)))
      throw invalidField(field, 'wrong_password', 'Ce n’est pas votre mot de passe.');
    await this.limits.forgetSignIns(email, address);
  }
}

import { Injectable } from '@nestjs/common';
import {
  containsEmail,
  type AcceptInvitationInput,
  type LoginInput,
  type RegisterInput,
  type SignedIn,
} from '@vte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { invalidField, Problem } from '../http/problem.ts';
import { RateLimits } from '../http/rate-limits.ts';
import { MailService } from '../mail/mail.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from './access-tokens.ts';
import { Account } from './auth.entity.ts';
import { toAccount } from './auth.view.ts';
import { OneTimeTokens } from './one-time-tokens.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { SessionsService, type OpenedSession } from './sessions.service.ts';

/** From where a person signs in. */
export interface Origin {
  address: string;
  userAgent: string;
}

export interface SignInResult {
  signedIn: SignedIn;
  refreshToken: string;
}

/** Sign-up and sign-in. */
@Injectable()
export class AuthService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly mail: MailService,
    private readonly limits: RateLimits,
    private readonly tokens: OneTimeTokens,
    private readonly sessions: SessionsService,
    private readonly accessTokens: AccessTokens,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Does the same work and answers the same for a known address: only its owner, by mail, learns the difference. */
  async register(input: RegisterInput, address: string): Promise<{ email: string }> {
    const { email, firstName } = input;
    await this.limits.countMailAsked(email, address);
    const account = this.newAccount(input, await hashPassword(input.password));
    await this.dataSource.transaction(async (manager) => {
      const insert = manager.createQueryBuilder().insert().into(Account).values(account).orIgnore().returning('id');
      const created = ((await insert.execute()).raw as unknown[]).length > 0;
      if (created) await this.sendVerification(manager, account.id, email, firstName);
      else await this.remindOfAccount(manager, email);
    });
    return { email };
  }

  async verifyEmail(token: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const id = await this.tokens.use(manager, token, 'verify_email');
      await manager.update(Account, { id }, { emailVerifiedAt: this.clock.now() });
    });
  }

  /** Sends the verification mail again. */
  async resendVerification(accountId: string, address: string): Promise<void> {
    const { email, firstName, emailVerifiedAt } = await this.dataSource.manager.findOneByOrFail(Account, {
      id: accountId,
    });
    if (email === null || emailVerifiedAt !== null) return;
    await this.limits.countMailAsked(email, address);
    await this.dataSource.transaction((manager) => this.sendVerification(manager, accountId, email, firstName));
  }

  /** @throws Problem invalid_credentials, rate_limited */
  async login({ email, password }: LoginInput, { address, userAgent }: Origin): Promise<SignInResult> {
    await this.limits.countSignIn(email, address);
    const account = await this.dataSource.manager.findOneBy(Account, { email });
    const known = await verifyPassword(password, account?.passwordHash ?? null);
    if (!account || !known || account.status !== 'active') throw new Problem('invalid_credentials');
    await this.limits.forgetSignIns(email, address);
    const session = await this.dataSource.transaction((manager) => this.sessions.open(manager, account.id, userAgent));
    return this.signIn(session);
  }

  /** @throws Problem session_expired */
  async refresh(refreshToken: string | undefined): Promise<SignInResult> {
    if (refreshToken === undefined) throw new Problem('session_expired');
    return this.signIn(await this.sessions.rotate(refreshToken));
  }

  async me(accountId: string) {
    return toAccount(await this.dataSource.manager.findOneByOrFail(Account, { id: accountId }));
  }

  /** @throws Problem token_invalid, validation_failed when the password is made of the address */
  async acceptInvitation(input: AcceptInvitationInput): Promise<void> {
    const passwordHash = await hashPassword(input.password);
    await this.dataSource.transaction(async (manager) => {
      const id = await this.tokens.use(manager, input.token, 'invitation');
      const account = await manager.findOneByOrFail(Account, { id });
      refusePasswordMadeOf(account.email, input.password);
      if (account.status !== 'invited') throw new Problem('token_invalid');
      const now = this.clock.now();
      const { firstName, lastName } = input;
      Object.assign(account, {
        status: 'active',
        passwordHash,
        firstName,
        lastName,
        emailVerifiedAt: now,
        termsAcceptedAt: now,
      });
      await manager.save(account);
      await this.audit.record(manager, {
        entity: 'account',
        entityId: id,
        action: 'accept_invitation',
        from: 'invited',
        to: 'active',
        actor: account,
      });
    });
  }

  private async signIn(session: OpenedSession): Promise<SignInResult> {
    const { accountId: id, refreshToken } = session;
    const { manager } = this.dataSource;
    const account = await manager.findOneBy(Account, { id, status: 'active' });
    if (!account) throw new Problem('session_expired');
    // Not through TypeORM: signing in is not a new version of the account.
    await manager.query('UPDATE account SET last_seen_at = $1 WHERE id = $2', [this.clock.now(), id]);
    const accessToken = this.accessTokens.sign(session);
    return { refreshToken, signedIn: { accessToken, expiresIn: ACCESS_TOKEN_SECONDS, account: toAccount(account) } };
  }

  private newAccount({ email, role, firstName, lastName }: RegisterInput, passwordHash: string) {
    const now = this.clock.now();
    return {
      id: this.ids.next(),
      email,
      passwordHash,
      firstName,
      lastName,
      roles: [role],
      status: 'active' as const,
      territorySlug: null,
      emailVerifiedAt: null,
      termsAcceptedAt: now,
      lastSeenAt: now,
      createdAt: now,
    };
  }

  private async sendVerification(manager: EntityManager, id: string, email: string, firstName: string): Promise<void> {
    const token = await this.tokens.issue(manager, id, 'verify_email');
    await this.mail.enqueue(manager, { to: email, template: 'verifyEmail', data: { firstName, token } });
  }

  private async remindOfAccount(manager: EntityManager, email: string): Promise<void> {
    const { id, firstName } = await manager.findOneByOrFail(Account, { email });
    if (await this.tokens.isFresh(manager, id, 'verify_email')) return;
    await this.mail.enqueue(manager, { to: email, template: 'accountExists', data: { firstName } });
  }
}

export function refusePasswordMadeOf(email: string | null, password: string): void {
  if (email !== null && containsEmail(password, email))
    throw invalidField('password', 'contains_email', 'Le mot de passe ne doit pas contenir votre adresse e-mail.');
}

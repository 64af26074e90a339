import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, LessThan, MoreThan, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { RefreshToken, Session } from './auth.entity.ts';
import { hashToken, makeToken } from './secret-token.ts';

/** A device that is not used for this long signs in again. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** Two tabs may refresh with the same token at the same moment: it still works this long after its rotation. */
const GRACE_SECONDS = 10;

export interface OpenedSession {
  accountId: string;
  sessionId: string;
  refreshToken: string;
}

/** Signed-in devices. A refresh token that comes back after its rotation was copied: the whole family is closed. */
@Injectable()
export class SessionsService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.daily('session-cleanup', '10 3 * * *', async () => {
      await this.dataSource.manager.delete(Session, { expiresAt: LessThan(this.clock.now()) });
    });
  }

  async open(manager: EntityManager, accountId: string, userAgent: string): Promise<OpenedSession> {
    const now = this.clock.now();
    const id = this.ids.next();
    const expiresAt = this.clock.in(SESSION_SECONDS);
    const device = userAgent.slice(0, 200);
    await manager.insert(Session, {
      id,
      accountId,
      userAgent: device,
      createdAt: now,
      lastUsedAt: now,
      expiresAt,
      revokedAt: null,
    });
    return { accountId, sessionId: id, refreshToken: await this.issue(manager, id) };
  }

  /** Changes a refresh token for the next one. @throws Problem session_expired */
  async rotate(token: string): Promise<OpenedSession> {
    const rotated = await this.dataSource.transaction((manager) => this.tryRotate(manager, token));
    // Thrown outside, so that closing the family of a copied token is committed.
    if (!rotated) throw new Problem('session_expired');
    return rotated;
  }

  /** Closes the device that holds this token; an unknown token is already closed. */
  async closeByToken(token: string): Promise<void> {
    const found = await this.dataSource.manager.findOneBy(RefreshToken, { tokenHash: hashToken(token) });
    if (found) await this.close(this.dataSource.manager, { id: found.sessionId });
  }

  /** Closes one device of the account. @throws Problem not_found */
  async closeOne(accountId: string, id: string): Promise<void> {
    const closed = await this.close(this.dataSource.manager, { id, accountId });
    if (!closed) throw new Problem('not_found');
  }

  async closeAll(manager: EntityManager, accountId: string): Promise<void> {
    await this.close(manager, { accountId });
  }

  /** Closes every device of the account but one. */
  async closeOthers(manager: EntityManager, accountId: string, kept: string): Promise<void> {
    await this.close(manager, { accountId, id: Not(kept) });
  }

  listOpen(accountId: string): Promise<Session[]> {
    const where = { accountId, revokedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    return this.dataSource.manager.find(Session, { where, order: { lastUsedAt: 'DESC', id: 'DESC' } });
  }

  private async tryRotate(manager: EntityManager, token: string): Promise<OpenedSession | null> {
    const now = this.clock.now();
    const where = { tokenHash: hashToken(token) };
    const found = await manager.findOne(RefreshToken, { where, lock: { mode: 'pessimistic_write' } });
    const session = found && (await manager.findOneBy(Session, { id: found.sessionId }));
    if (!session || session.revokedAt !== null || session.expiresAt <= now) return null;
    if (found.rotatedAt && found.rotatedAt <= this.clock.in(-GRACE_SECONDS)) {
      await this.close(manager, { id: session.id });
      return null;
    }
    await manager.update(RefreshToken, { ...where, rotatedAt: IsNull() }, { rotatedAt: now });
    await manager.update(Session, { id: session.id }, { lastUsedAt: now, expiresAt: this.clock.in(SESSION_SECONDS) });
    return { accountId: session.accountId, sessionId: session.id, refreshToken: await this.issue(manager, session.id) };
  }

  private async issue(manager: EntityManager, sessionId: string): Promise<string> {
    const token = makeToken();
    await manager.insert(RefreshToken, {
      tokenHash: hashToken(token),
      sessionId,
      issuedAt: this.clock.now(),
      rotatedAt: null,
    });
    return token;
  }

  private async close(manager: EntityManager, which: FindOptionsWhere<Session>): Promise<boolean> {
    const { affected } = await manager.update(
      Session,
      { ...which, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    return affected !== 0;
  }
}

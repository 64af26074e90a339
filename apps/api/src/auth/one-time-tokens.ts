import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { Clock } from '../time/clock.ts';
import { OneTimeToken, type TokenPurpose } from './auth.entity.ts';
import { hashToken, makeToken } from './secret-token.ts';

const HOUR = 3600;
const LIFETIME_SECONDS: Record<TokenPurpose, number> = {
  verify_email: 48 * HOUR,
  reset_password: HOUR,
  invitation: 7 * 24 * HOUR,
};

/** A form sent twice sends one mail. */
const FRESH_SECONDS = 60;

/** The secrets of the links sent by mail: hashed, dated, used once. */
@Injectable()
export class OneTimeTokens {
  constructor(private readonly clock: Clock) {}

  /** Makes a link's secret and cancels the earlier ones of the same purpose. */
  async issue(manager: EntityManager, accountId: string, purpose: TokenPurpose): Promise<string> {
    const token = makeToken();
    const expiresAt = this.clock.in(LIFETIME_SECONDS[purpose]);
    await manager.delete(OneTimeToken, { accountId, purpose });
    await manager.insert(OneTimeToken, { tokenHash: hashToken(token), accountId, purpose, expiresAt });
    return token;
  }

  /** Whether a link of this purpose was issued in the last minute: its mail is on its way. */
  isFresh(manager: EntityManager, accountId: string, purpose: TokenPurpose): Promise<boolean> {
    const issuedLater = MoreThan(this.clock.in(LIFETIME_SECONDS[purpose] - FRESH_SECONDS));
    return manager.existsBy(OneTimeToken, { accountId, purpose, expiresAt: issuedLater });
  }

  /** Consumes a secret and gives its account. @throws Problem token_invalid */
  async use(manager: EntityManager, token: string, purpose: TokenPurpose): Promise<string> {
    const where = { tokenHash: hashToken(token), purpose };
    const found = await manager.findOne(OneTimeToken, { where, lock: { mode: 'pessimistic_write' } });
    if (!found || found.expiresAt <= this.clock.now()) throw new Problem('token_invalid');
    await manager.delete(OneTimeToken, { tokenHash: found.tokenHash });
    return found.accountId;
  }
}

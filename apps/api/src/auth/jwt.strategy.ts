import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import type { Caller } from '../http/access.ts';
import { Clock } from '../time/clock.ts';
import type { AccessClaims } from './access-tokens.ts';
import { Account, Session } from './auth.entity.ts';

/** Bearer token -> caller. The row is read each time: a closed session or a role taken away stops at once. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(CONFIG) config: Config,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: config.JWT_SECRET,
      algorithms: ['HS256'],
      // `validate` checks it, against the injected clock.
      ignoreExpiration: true,
    });
  }

  async validate({ sub, sid, exp }: AccessClaims): Promise<Caller | null> {
    const now = this.clock.now();
    if (!(exp * 1000 > now.getTime())) return null;
    const account = await this.dataSource
      .createQueryBuilder(Account, 'account')
      .innerJoin(Session, 'session', 'session.accountId = account.id')
      .where("account.id = :sub AND account.status = 'active'", { sub })
      .andWhere('session.id = :sid AND session.revokedAt IS NULL AND session.expiresAt > :now', { sid, now })
      .getOne();
    return account && toCaller(account, sid);
  }
}

function toCaller(account: Account, sessionId: string): Caller {
  const { id, email, firstName, lastName, roles, emailVerifiedAt, territorySlug } = account;
  const emailVerified = emailVerifiedAt !== null;
  return { id, sessionId, email: email ?? '', firstName, lastName, roles, emailVerified, territorySlug };
}

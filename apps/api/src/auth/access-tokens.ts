import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { CONFIG, type Config } from '../config.ts';
import { Clock } from '../time/clock.ts';
import type { OpenedSession } from './sessions.service.ts';

export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** `sub` is the account, `sid` its session; roles are read from the database, never from the token. */
export interface AccessClaims {
  sub: string;
  sid: string;
  iat: number;
  exp: number;
}

@Injectable()
export class AccessTokens {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly jwt: JwtService,
  ) {}

  sign({ accountId, sessionId }: OpenedSession): string {
    const iat = Math.floor(this.clock.now().getTime() / 1000);
    const claims: AccessClaims = { sub: accountId, sid: sessionId, iat, exp: iat + ACCESS_TOKEN_SECONDS };
    return this.jwt.sign(claims, { secret: this.config.JWT_SECRET, algorithm: 'HS256' });
  }
}

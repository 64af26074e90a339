import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.ts';
import { Problem } from '../http/problem.ts';
import { SESSION_SECONDS } from './sessions.service.ts';

const COOKIE = 'vte_refresh';

/** The refresh token lives in a cookie that scripts cannot read and that only the auth routes receive. */
@Injectable()
export class RefreshCookie {
  private readonly origin: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.origin = new URL(config.PUBLIC_URL).origin;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(COOKIE, token, { ...this.options, maxAge: SESSION_SECONDS });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(COOKIE, this.options);
  }

  /** @throws Problem origin_not_allowed when another site's page sends the cookie */
  read(request: FastifyRequest): string | undefined {
    this.refuseOtherSites(request);
    return request.cookies[COOKIE];
  }

  /** A page of another site may neither use the cookie nor have one set. @throws Problem origin_not_allowed */
  refuseOtherSites(request: FastifyRequest): void {
    const { origin } = request.headers;
    if (origin !== undefined && origin !== this.origin && origin !== ownOrigin(request))
      throw new Problem('origin_not_allowed');
  }

  private get options() {
    return {
      path: '/api/v1/auth',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.origin.startsWith('https:'),
    } as const;
  }
}

/** The origin by which the page was reached; browsers do not let a page of another site choose the Host header. */
function ownOrigin({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}

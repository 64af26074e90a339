import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { of, type Observable } from 'rxjs';
import { isKnown } from '../../http/etag.ts';
import { Clock } from '../../time/clock.ts';
import { OfferIndex } from './offer-index.service.ts';

/** Changes with the shape of the answer, so that a copy kept from an older release is not taken for a fresh one. */
const SHAPE = 1;

/**
 * Answers 304 without searching when nothing that can be found changed since the copy that a browser holds: one row is
 * read instead. A copy is asked about each time, so what was published or withdrawn is seen at once.
 */
@Injectable()
export class UnchangedSearch implements NestInterceptor {
  constructor(
    private readonly clock: Clock,
    private readonly index: OfferIndex,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const state = [SHAPE, await this.index.version(), this.clock.today(), request.url].join(' ');
    const etag = `W/"${createHash('sha1').update(state).digest('base64url')}"`;
    void reply.header('etag', etag).header('cache-control', 'public, no-cache');
    if (!isKnown(request.headers['if-none-match'], etag)) return next.handle();
    void reply.code(304);
    return of(undefined);
  }
}

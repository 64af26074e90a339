import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, of, type Observable } from 'rxjs';
import { etagOf, isKnown } from '../../http/etag.ts';
import { Clock } from '../../time/clock.ts';
import { OfferIndex } from './offer-index.service.ts';
import type { SearchResult } from './offer-search.service.ts';
import { toPageText } from './search.view.ts';

/** Changes with the shape of the answer, so that a copy kept from an older release is not taken for a fresh one. */
const SHAPE = 1;

/**
 * Sends a page of results as text, with the version that it was found in. Answers 304 without searching when nothing that
 * can be found changed since the copy that a browser holds: one row is read instead. A copy is asked about each time, so
 * what was published or withdrawn is seen at once.
 */
@Injectable()
export class UnchangedSearch implements NestInterceptor<SearchResult> {
  constructor(
    private readonly clock: Clock,
    private readonly index: OfferIndex,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<SearchResult>): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const today = this.clock.today();
    const etagIn = (version: string) => etagOf([SHAPE, version, today, request.url].join(' '));
    const mark = (etag: string) => reply.header('etag', etag).header('cache-control', 'public, no-cache');
    const held = request.headers['if-none-match'];
    // The query is not checked yet: only what was answered to it before is known, which `*` does not tell.
    if (held !== undefined && held !== '*') {
      const etag = etagIn(await this.index.version());
      if (isKnown(held, etag)) {
        void mark(etag).code(304);
        return of(undefined);
      }
    }
    return next.handle().pipe(
      map((result) => {
        void mark(etagIn(result.version));
        return toPageText(result);
      }),
    );
  }
}

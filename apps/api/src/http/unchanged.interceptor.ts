import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { etagOf, isKnown } from './etag.ts';

/** Marks an answer by its content, and answers 304 to who holds the same. The work is done; the bytes are spared. */
@Injectable()
export class Unchanged implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        const content = typeof answer === 'string' || Buffer.isBuffer(answer) ? answer : JSON.stringify(answer);
        const etag = etagOf(content);
        void reply.header('etag', etag);
        if (!isKnown(request.headers['if-none-match'], etag)) return answer;
        void reply.code(304);
        return undefined;
      }),
    );
  }
}

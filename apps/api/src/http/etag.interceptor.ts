import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** An answer that carries a `version` carries it as `ETag` too, for the next `If-Match`. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        const version = versionOf(answer);
        if (version !== undefined) void reply.header('etag', `"${version}"`);
      }),
    );
  }
}

function versionOf(answer: unknown): number | undefined {
  if (answer === null || typeof answer !== 'object' || !('version' in answer)) return undefined;
  return typeof answer.version === 'number' ? answer.version : undefined;
}

import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { catchError, concatMap, from, of, throwError, type Observable } from 'rxjs';
import type { AccountRequest } from './access.ts';
import { IdempotencyStore, type IdempotentCall } from './idempotency.store.ts';
import { invalidField } from './problem.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** With an `Idempotency-Key`, the same request sent twice is done once and answered twice. See `@Idempotent()`. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly store: IdempotencyStore) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AccountRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.user) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key))
      throw invalidField('Idempotency-Key', 'invalid_key', 'La clé a de 1 à 200 caractères imprimables.');
    const call = this.store.describe(request.user.id, key, `${request.method} ${request.url}`, request.body);
    return from(this.store.begin(call)).pipe(
      concatMap((earlier) => {
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        if (!earlier) return this.perform(call, reply, next);
        void reply.status(earlier.status).header('idempotency-replayed', 'true');
        return of(earlier.response);
      }),
    );
  }

  /** A refusal is not kept: the caller may correct what was refused and try again. */
  private perform(call: IdempotentCall, reply: FastifyReply, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.store.finish(call, reply.statusCode, answer);
        return answer;
      }),
      catchError((error: unknown) => from(this.store.forget(call)).pipe(concatMap(() => throwError(() => error)))),
    );
  }
}

/** `@Idempotent()` makes a write safe to send twice with an `Idempotency-Key`, and says so in OpenAPI. */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same request with the same key is done once: its first answer is given again for 24 hours',
      schema: { type: 'string', maxLength: 200, example: '6f1c1e6a-2b1d-4f0e-9a53-0d6c1c2e7b11' },
    }),
  );

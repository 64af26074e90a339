import { Global, Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { EtagInterceptor } from './etag.interceptor.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { IdempotencyStore } from './idempotency.store.ts';
import { KnownRoutes } from './method-not-allowed.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RateLimits } from './rate-limits.ts';
import { RateLimitGuard } from './rate-limit.guard.ts';
import { validationPipe } from './validation.pipe.ts';

/** What every route goes through: rate limit, access, validation, response filter, ETag, problem documents. */
@Global()
@Module({})
export class HttpModule {
  static forRoot(routes: KnownRoutes): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: KnownRoutes, useValue: routes },
        IdempotencyInterceptor,
        IdempotencyStore,
        RateLimits,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
      ],
      exports: [IdempotencyInterceptor, IdempotencyStore, RateLimits],
    };
  }
}

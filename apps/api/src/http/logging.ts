import type { Params } from 'nestjs-pino';
import type { SerializedError } from 'pino';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';

const FOR_EACH_REQUEST: readonly Config['LOG_LEVEL'][] = ['debug', 'trace'];

/**
 * One line of JSON per failure, and per request where that is asked for: no body, no token, no query (it may hold a
 * name), no parameter of SQL.
 */
export function loggerOptions({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Params {
  return {
    pinoHttp: {
      level: LOG_LEVEL,
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      // The filter of problems logs what failed, once.
      customLogLevel: () => 'debug',
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
        err: ({ type, message, stack }: SerializedError) => ({ type, message, stack }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
    // Otherwise a logger would be made for each request, for nothing to say.
    ...(FOR_EACH_REQUEST.includes(LOG_LEVEL) ? {} : { forRoutes: [] }),
  };
}

/** An address as it may be written down. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}

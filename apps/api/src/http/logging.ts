import type { Params } from 'nestjs-pino';
import type { SerializedError } from 'pino';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';

/** One line of JSON per request or failure: no body, no token, no query (it may hold a name), no parameter of SQL. */
export function loggerOptions({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Params {
  return {
    pinoHttp: {
      level: LOG_LEVEL,
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      // The filter of problems logs what failed, once.
      customLogLevel: () => 'debug',
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: url.split('?')[0],
        }),
        err: ({ type, message, stack }: SerializedError) => ({ type, message, stack }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  };
}

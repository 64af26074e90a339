import type { Params } from 'nestjs-pino';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';

/** One line of JSON per request: no body, no token, no query (it may hold a name). */
export function loggerOptions({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Params {
  return {
    pinoHttp: {
      level: LOG_LEVEL,
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      customLogLevel: (_request, { statusCode }, error) => (error || statusCode >= 500 ? 'error' : 'debug'),
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: url.split('?')[0],
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  };
}

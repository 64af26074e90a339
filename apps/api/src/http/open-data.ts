import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Open data: the same for everybody, worth reading from the page of another site. */
const OPEN = /^\/api\/(?:v1\/(?:offers|companies|territories|communes|stats)(?:[/?]|$)|openapi\.json$)/;

/**
 * Lets scripts of other sites read the open data. They send neither cookie nor token: what needs one stays closed, since
 * a browser asks first and nothing answers.
 */
export function openToOtherSites(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET' && OPEN.test(request.url))
      void reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag, retry-after' });
    done();
  });
}

import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.ts';
import type { Config } from './config.ts';
import { KnownRoutes } from './http/method-not-allowed.ts';
import { openToOtherSites } from './http/open-data.ts';
import { publishOpenApi } from './http/open-api.ts';
import { plainAddress } from './http/plain-address.ts';
import { sendProblem, toProblem } from './http/problem.filter.ts';
import { refuseClientError } from './http/client-error.ts';
import { protectWithHeaders } from './http/security-headers.ts';
import { findSite, serveSite } from './http/web.ts';
import { Clock } from './time/clock.ts';

export { readConfig } from './config.ts';
export { prepareDatabase } from './database/prepare.ts';
export { DemoService } from './demo/demo.service.ts';
export { Random } from './demo/random.ts';
export { FirstAdmin } from './auth/first-admin.ts';
export { JobsService } from './jobs/jobs.service.ts';
export { Clock, DataSource, KnownRoutes };

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Enough for the largest file over a slow telephone. */
const MAX_REQUEST_MS = 300_000;

export interface AppOptions {
  /** Whether this process takes jobs by itself; a test runs them on demand. */
  works?: boolean;
  clock?: Clock;
  /** The built site; without it the API stands alone. */
  siteFolder?: string;
}

/** The app as it runs anywhere: `main`, the tests and the benchmarks call it. It does not listen yet. */
export async function createApp(
  config: Config,
  { works = true, clock = new Clock(), siteFolder }: AppOptions = {},
): Promise<NestFastifyApplication> {
  const routes = new KnownRoutes();
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: MAX_REQUEST_MS,
    trustProxy: config.TRUST_PROXY ?? false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    clientErrorHandler: refuseClientError,
    rewriteUrl: ({ url = '/' }) => plainAddress(url),
    frameworkErrors(error: Error, request: FastifyRequest, reply: FastifyReply) {
      sendProblem(toProblem(error), request, reply);
    },
  });
  routes.watch(adapter.getInstance());
  const module = AppModule.forRoot({ config, clock, routes, works });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const site = findSite(siteFolder);
  protectWithHeaders(app, {
    inlineScripts: site?.firstPaint.scriptSources,
    secure: config.PUBLIC_URL.startsWith('https:'),
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 10 },
    throwFileSizeLimit: false,
  });
  app.setGlobalPrefix('api/v1', {
    exclude: [
      ...['health/live', 'health/ready', 'metrics', 'robots.txt', 'sitemap.xml', 'sitemaps/:name.xml'],
      ...['widget/territoires/:slug', 'og/default.png', 'og/offres/:slug.png', 'og/territoires/:slug.png'],
    ],
  });
  openToOtherSites(app);
  app.enableShutdownHooks();
  publishOpenApi(app);
  if (site !== null) await serveSite(app, site, config.PUBLIC_URL);
  return app;
}

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Clock } from '../time/clock.ts';
import { KnownRoutes } from './method-not-allowed.ts';
import { ProblemFilter } from './problem.filter.ts';
import { findSite, serveSite } from './web.ts';

@Module({ providers: [Clock] })
class Alone {}

/** A built site whose pages say their path; one of them is missing. */
const SERVER = `
export const createRenderer = () => async ({ url }) => {
  const { pathname } = new URL(url);
  const status = pathname === '/rien' ? 404 : 200;
  return new Response('<p>' + pathname + '</p>'.padEnd(9_000), { status, headers: { 'content-type': 'text/html' } });
};`;
const PAGE = [
  '<link rel="stylesheet" href="styles.css"><script src="theme.js"></script>',
  '<script type="text/javascript" id="ng-event-dispatch-contract"></script>',
  '<script src="main.js" type="module"></script>',
].join('');

describe('a page of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vte-site-'));
  let app: NestFastifyApplication;

  beforeAll(async () => {
    for (const part of ['server', 'browser']) mkdirSync(join(folder, part));
    writeFileSync(join(folder, 'server/server.mjs'), SERVER);
    writeFileSync(join(folder, 'server/index.server.html'), PAGE);
    for (const name of ['styles.css', 'theme.js']) writeFileSync(join(folder, 'browser', name), '');
    const routes = new KnownRoutes();
    const adapter = new FastifyAdapter();
    routes.watch(adapter.getInstance());
    app = await NestFactory.create<NestFastifyApplication>(Alone, adapter, { logger: false });
    app.useGlobalFilters(new ProblemFilter(routes));
    const site = findSite(folder);
    if (site !== null) await serveSite(app, site, 'https://vte.exemple.fr');
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const read = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  it('is asked about each time, and sent once while nothing changes', async () => {
    const { statusCode, headers } = await read('/offres');
    const { etag = '' } = headers;
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
    const again = await read('/offres', { 'if-none-match': etag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect((await read('/aides', { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE'] as const)('is read and nothing else: %s says so', async (method) => {
    const { statusCode, headers } = await app.inject({ method, url: '/offres?theme=digital' });
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect((await app.inject({ method, url: '/api/v1/rien' })).statusCode).toBe(404);
  });

  it('is never taken for known when there is none', async () => {
    const { statusCode, headers } = await read('/rien', { 'if-none-match': '*' });
    expect([statusCode, headers.etag]).toEqual([404, undefined]);
  });

  it.each(['drawn', 'remembered'])('is compressed for who can read it so, once it is %s', async () => {
    const { rawPayload, headers } = await read('/territoires', { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(rawPayload.length).toBeLessThan(1_000);
    expect(gunzipSync(rawPayload).toString()).toContain('<p>/territoires</p>');
  });

  it.each(['', 'identity', 'br, gzip;q=0'])('comes as it is to who accepts %j', async (accepted) => {
    const { body, headers } = await read('/territoires', accepted === '' ? {} : { 'accept-encoding': accepted });
    expect([headers['content-encoding'] ?? 'identity', headers.vary]).toEqual(['identity', 'accept-encoding']);
    expect(body).toContain('<p>/territoires</p>');
  });
});

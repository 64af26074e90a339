import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Clock } from '../time/clock.ts';
import { etagOf, isKnown } from './etag.ts';
import { FirstPaint } from './first-paint.ts';
import { PageMemory, type AskApi, type Page } from './page-memory.ts';

/** Route of every page, when the site is served. */
export const PAGES = '/*';
/** Owned by the API: a path below that no route serves is a problem document, never a page. */
const NOT_PAGES = /^\/(?:api|health|metrics|og|sitemaps|widget)(?:[/?]|$)/;
/** An address that holds a secret is for one person, once. */
const SECRET = /[?&]token=/;
/** The build names these files after their content. */
const NAMED_BY_CONTENT = /-[\w-]{8}\.(?:js|css|woff2)$/;

const compress = promisify(gzip);

/** What the build of the site exports; see `apps/web/src/server.ts`. */
interface SiteServer {
  createRenderer: (allowedHosts: readonly string[]) => (request: Request, context: object) => Promise<Response | null>;
}

/** A site that is built. */
export interface Site {
  /** What `nx build web` made. */
  folder: string;
  firstPaint: FirstPaint;
}

/** null when the site is not built: the API answers alone. */
export function findSite(folder: string | undefined): Site | null {
  if (folder === undefined || !existsSync(folder)) return null;
  return { folder, firstPaint: new FirstPaint(folder) };
}

/** Serves the built site on the port of the API: files as they are, pages rendered on request. */
export async function serveSite(
  app: NestFastifyApplication,
  { folder, firstPaint }: Site,
  publicUrl: string,
): Promise<void> {
  const { createRenderer } = (await import(pathToFileURL(join(folder, 'server/server.mjs')).href)) as SiteServer;
  const render = createRenderer([new URL(publicUrl).hostname]);
  const memory = new PageMemory();
  const clock = app.get(Clock);
  const server = app.getHttpAdapter().getInstance();

  await app.register(fastifyStatic, {
    root: join(folder, 'browser'),
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['**/*.{br,gz}', 'index.csr.html'],
    cacheControl: false,
    setHeaders: (response, path) => {
      void response.header('cache-control', cacheOf(path.replace(/\.(?:br|gz)$/, '')));
    },
  });
  // Pages hold nothing secret, the server knows nobody when it draws them; files are compressed at build.
  // A page is compressed when it is drawn, of any size: what is left is to inflate it for who does not take it so.
  await app.register(fastifyCompress, {
    global: false,
    encodings: ['gzip'],
    inflateIfDeflated: true,
    threshold: 0,
    syncThreshold: Infinity,
  });
  server.get(PAGES, async (request, reply) => {
    if (!isPage(request.url)) {
      reply.callNotFound();
      return reply;
    }
    // The host comes from the settings: a forged one changes nothing.
    const path = request.url;
    const draw = async (fetchApi: AskApi) =>
      toPage(await render(new Request(`${publicUrl}${path}`), { fetchApi }), firstPaint);
    const ask = callInProcess(app, request);
    // What a page says of dates depends on the day.
    const page = await (SECRET.test(path) ? draw(ask) : memory.page(`${clock.today()} ${path}`, ask, draw));
    if (page === null) {
      reply.callNotFound();
      return reply;
    }
    return send(request, reply, page);
  });
}

/** Whether the site may have a page at this address. */
export function isPage(url: string): boolean {
  return !NOT_PAGES.test(url);
}

function cacheOf(path: string): string {
  return NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}

/** As an anonymous visitor at the address of the one who asked for the page, so that rate limits count the person. */
function callInProcess(app: NestFastifyApplication, { ip }: FastifyRequest): AskApi {
  return async (url, question) => {
    const call = question === undefined ? { method: 'GET' as const } : { method: 'POST' as const, payload: question };
    const { statusCode, body } = await app.inject({ ...call, url, remoteAddress: ip });
    return { status: statusCode, body };
  };
}

async function toPage(response: Response | null, firstPaint: FirstPaint): Promise<Page | null> {
  if (response === null) return null;
  const html = firstPaint.prepare(await response.text());
  return {
    status: response.status,
    headers: [...response.headers],
    etag: etagOf(html),
    gzip: await compress(html),
  };
}

/** A browser asks about a page each time: one that it holds is not sent again. */
function send(request: FastifyRequest, reply: FastifyReply, { status, headers, etag, gzip: body }: Page): FastifyReply {
  for (const [name, value] of headers) void reply.header(name, value);
  void reply.headers({ 'cache-control': 'no-cache', vary: 'accept-encoding' }).code(status);
  if (status === 200) {
    void reply.header('etag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  }
  reply.compress(body);
  return reply;
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet, { type HelmetOptions } from 'helmet';

const API_PATH = '/api/v1/';

/** Answers to flaws of Internet Explorer. */
const LEGACY = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} satisfies HelmetOptions;

const PAGE_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  // A document of a claim is read in the page that examines it, from the memory of the browser.
  frameSrc: ['blob:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};
/** Data is never a page: nothing in it may run, load or be framed, should a browser show it as one. */
const DATA_POLICY = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

interface Protection {
  /** Digests of the scripts that travel in the pages. */
  inlineScripts?: string[];
  /** Whether the platform is reached through TLS alone. */
  secure: boolean;
}

/** Tells browsers what pages and data may do, before any other part of the app answers. */
export function protectWithHeaders(app: NestFastifyApplication, { inlineScripts = [], secure }: Protection): void {
  const scriptSrc = ["'self'", ...inlineScripts];
  const common = { ...LEGACY, strictTransportSecurity: secure };
  const protectPage = helmet({ ...common, contentSecurityPolicy: strictly({ ...PAGE_POLICY, scriptSrc }) });
  const protectData = helmet({
    ...common,
    contentSecurityPolicy: strictly(DATA_POLICY),
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const protect = request.url.startsWith(API_PATH) ? protectData : protectPage;
      protect(request.raw, reply.raw, () => {
        done();
      });
    });
}

function strictly(directives: Record<string, string[]>) {
  return { useDefaults: false, directives };
}

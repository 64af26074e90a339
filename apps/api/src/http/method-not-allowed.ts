import type { FastifyInstance } from 'fastify';
import { isPage, PAGES } from './web.ts';

/** `GET /api/v1/offers/:id`, as the router knows it. */
export interface KnownRoute {
  method: string;
  url: string;
}

/** Remembers the routes as they are declared: 405 answers and the permission tests read them. */
export class KnownRoutes {
  readonly all: KnownRoute[] = [];

  watch(instance: FastifyInstance): void {
    instance.addHook('onRoute', ({ method, url }) => {
      for (const name of [method].flat()) this.all.push({ method: name, url });
    });
  }

  /** Methods that the path accepts; empty for an unknown path. */
  methodsOf(path: string): string[] {
    const named = this.all.filter(({ url }) => !url.includes('*') && patternOf(url).test(path));
    const routes = named.length === 0 && isPage(path) ? this.all.filter(({ url }) => url === PAGES) : named;
    return [...new Set(routes.map(({ method }) => method))];
  }
}

function patternOf(url: string): RegExp {
  return new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}/?$`);
}

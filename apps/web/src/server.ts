import { AngularAppEngine, createRequestHandler } from '@angular/ssr';
import type { RenderContext } from './app/api/in-process-backend.ts';

export type { RenderContext };

/** Renders a page of the site, the API being reached in process; null when no route of the site matches. */
export type Renderer = (request: Request, context: RenderContext) => Promise<Response | null>;

/**
 * Called by whoever serves the site.
 *
 * @param allowedHosts names by which the site is reached; a request for any other is refused
 */
export function createRenderer(allowedHosts: readonly string[]): Renderer {
  const engine = new AngularAppEngine({ allowedHosts });
  return (request, context) => engine.handle(request, context);
}

/** The builder looks for this export; the API calls `createRenderer` instead. */
export const reqHandler = createRequestHandler((request) => createRenderer(['localhost'])(request, {}));

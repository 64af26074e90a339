import { RenderMode, type ServerRoute } from '@angular/ssr';

export const serverRoutes: ServerRoute[] = [
  { path: 'acces-refuse', renderMode: RenderMode.Server, status: 403 },
  { path: 'erreur', renderMode: RenderMode.Server, status: 500 },
  // Private: the server knows nobody.
  { path: 'compte', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];

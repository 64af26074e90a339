import { RenderMode, type ServerRoute } from '@angular/ssr';

/** Pages that only work with scripts: a form shown before them would lose what is typed, or send a password in an address. */
const FORMS = [
  'inscription',
  'verification',
  'connexion',
  'mot-de-passe-oublie',
  'reinitialisation',
  'invitation',
  // Private: the server knows nobody.
  'compte',
  'offres/:slug/candidater',
  'territoires/:slug/plan',
  'candidat',
  'candidat/**',
  'entreprise',
  'entreprise/**',
  'admin',
  'admin/**',
];

export const serverRoutes: ServerRoute[] = [
  { path: 'acces-refuse', renderMode: RenderMode.Server, status: 403 },
  { path: 'erreur', renderMode: RenderMode.Server, status: 500 },
  ...FORMS.map((path) => ({ path, renderMode: RenderMode.Client }) as const),
  { path: '**', renderMode: RenderMode.Server },
];

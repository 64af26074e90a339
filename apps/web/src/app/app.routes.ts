import type { Route, Routes } from '@angular/router';

function message(status: number, heading: string, advice: string): Route {
  return {
    path: '',
    title: heading,
    data: { status, heading, advice },
    loadComponent: () => import('./error/message-page.ts').then((m) => m.MessagePage),
  };
}

const FORBIDDEN = message(403, 'Cette page ne vous est pas ouverte', 'Votre compte n’a pas le rôle qu’elle demande.');
const FAILED = message(500, 'La page n’a pas pu s’afficher', 'L’erreur est de notre côté. Réessayez dans un instant.');
const NOT_FOUND = message(404, 'Cette page n’existe pas', 'L’adresse a changé, ou une lettre manque.');

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Des postes à responsabilité dans l’industrie',
    data: {
      description:
        'Le volontariat territorial en entreprise : des postes à responsabilité dans les PME et ETI des territoires d’industrie, et deux aides.',
    },
    loadComponent: () => import('./home/home-page.ts').then((m) => m.HomePage),
  },
  { ...FORBIDDEN, path: 'acces-refuse' },
  { ...FAILED, path: 'erreur' },
  { ...NOT_FOUND, path: '**' },
];

import type { Routes } from '@angular/router';
import { MessagePage } from './message-page.ts';

function message(status: number, heading: string, advice: string): Routes {
  return [{ path: '', title: heading, data: { status, heading, advice }, component: MessagePage }];
}

export const FORBIDDEN = message(
  403,
  'Cette page ne vous est pas ouverte',
  'Votre compte n’a pas le rôle qu’elle demande.',
);
export const FAILED = message(
  500,
  'La page n’a pas pu s’afficher',
  'L’erreur est de notre côté. Réessayez dans un instant.',
);
export const NOT_FOUND = message(404, 'Cette page n’existe pas', 'L’adresse a changé, ou une lettre manque.');

import type { Routes } from '@angular/router';

/** The space of a company, whose manager is signed in. */
export const COMPANY_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Aujourd’hui',
    loadComponent: () => import('./today-page.ts').then((m) => m.CompanyTodayPage),
  },
  {
    path: 'profil',
    title: 'Votre entreprise',
    loadComponent: () => import('./company-page.ts').then((m) => m.CompanyPage),
  },
  {
    path: 'offres',
    title: 'Vos offres',
    loadComponent: () => import('../offer/offer-list/offer-list-page.ts').then((m) => m.OfferListPage),
  },
  {
    path: 'offres/nouvelle',
    title: 'Nouvelle offre',
    loadComponent: () => import('../offer/offer-edit/offer-edit-page.ts').then((m) => m.OfferEditPage),
  },
  {
    path: 'offres/:id/modifier',
    title: 'Modifier l’offre',
    loadComponent: () => import('../offer/offer-edit/offer-edit-page.ts').then((m) => m.OfferEditPage),
  },
  {
    path: 'offres/:id',
    title: 'Candidatures',
    loadComponent: () => import('../application/board/board-page.ts').then((m) => m.BoardPage),
  },
  {
    path: 'aides',
    title: 'Vos demandes d’aide',
    loadComponent: () => import('../grant/claim-list-page.ts').then((m) => m.ClaimListPage),
  },
  {
    path: 'aides/:id',
    title: 'Demande d’aide',
    loadComponent: () => import('../grant/claim-page.ts').then((m) => m.ClaimPage),
  },
];

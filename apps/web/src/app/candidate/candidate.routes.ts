import type { Routes } from '@angular/router';

/** The space of a candidate, who is signed in. */
export const CANDIDATE_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Aujourd’hui',
    loadComponent: () => import('./today-page.ts').then((m) => m.CandidateTodayPage),
  },
  {
    path: 'profil',
    title: 'Votre profil',
    loadComponent: () => import('./profile-page.ts').then((m) => m.ProfilePage),
  },
  {
    path: 'candidatures',
    title: 'Vos candidatures',
    loadComponent: () => import('../application/my-applications-page.ts').then((m) => m.MyApplicationsPage),
  },
  {
    path: 'candidatures/:id',
    title: 'Votre candidature',
    loadComponent: () => import('../application/my-application-page.ts').then((m) => m.MyApplicationPage),
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

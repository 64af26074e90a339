import type { Routes } from '@angular/router';
import { requireAccount } from '../session/require-account.ts';

/** The space of the staff: each page names the roles that it is open to. */
export const ADMIN_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'À traiter',
    canActivate: [requireAccount('admin', 'moderator', 'instructor', 'approver', 'payer', 'auditor')],
    loadComponent: () => import('./queues-page.ts').then((m) => m.QueuesPage),
  },
  {
    path: 'entreprises',
    title: 'Entreprises',
    canActivate: [requireAccount('admin', 'moderator', 'auditor')],
    loadComponent: () => import('./companies-page.ts').then((m) => m.CompaniesPage),
  },
  {
    path: 'offres',
    title: 'Offres',
    canActivate: [requireAccount('admin', 'moderator', 'auditor')],
    loadComponent: () => import('./offers-page.ts').then((m) => m.OffersPage),
  },
  {
    path: 'aides',
    title: 'Demandes d’aide',
    canActivate: [requireAccount('admin', 'instructor', 'approver', 'payer', 'auditor')],
    loadComponent: () => import('../grant/claim-queue-page.ts').then((m) => m.ClaimQueuePage),
  },
  {
    path: 'aides/:id',
    title: 'Examen d’une demande',
    canActivate: [requireAccount('admin', 'instructor', 'approver', 'payer', 'auditor')],
    loadComponent: () => import('../grant/claim-review-page.ts').then((m) => m.ClaimReviewPage),
  },
  {
    path: 'paiements',
    title: 'Paiements',
    canActivate: [requireAccount('payer')],
    loadComponent: () => import('../grant/claim-queue-payments-page.ts').then((m) => m.ClaimQueuePaymentsPage),
  },
  {
    path: 'utilisateurs',
    title: 'Comptes',
    canActivate: [requireAccount('admin')],
    loadComponent: () => import('./accounts-page.ts').then((m) => m.AccountsPage),
  },
  {
    path: 'synonymes',
    title: 'Synonymes de la recherche',
    canActivate: [requireAccount('admin')],
    loadComponent: () => import('./synonyms-page.ts').then((m) => m.SynonymsPage),
  },
  {
    path: 'journal',
    title: 'Journal',
    canActivate: [requireAccount('admin', 'auditor')],
    loadComponent: () => import('./audit-page.ts').then((m) => m.AuditPage),
  },
];

import type { Routes } from '@angular/router';
import { requireAccount } from './session/require-account.ts';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Des postes à responsabilité dans l’industrie',
    loadComponent: () => import('./home/home-page.ts').then((m) => m.HomePage),
  },
  {
    path: 'territoires',
    title: 'Les 148 territoires d’industrie',
    loadComponent: () => import('./territory/territory-list-page.ts').then((m) => m.TerritoryListPage),
  },
  {
    path: 'territoires/:slug',
    title: 'Territoire',
    loadComponent: () => import('./territory/territory-page.ts').then((m) => m.TerritoryPage),
  },
  {
    path: 'territoires/:slug/plan',
    title: 'Plan d’action',
    canActivate: [requireAccount('admin', 'territory_manager')],
    loadComponent: () => import('./territory/plan-edit-page.ts').then((m) => m.PlanEditPage),
  },
  {
    path: 'communes',
    title: 'Les communes des territoires d’industrie',
    loadComponent: () => import('./town/town-list-page.ts').then((m) => m.TownListPage),
  },
  {
    path: 'entreprises/:slug',
    title: 'Entreprise',
    loadComponent: () => import('./company-public/public-company-page.ts').then((m) => m.PublicCompanyPage),
  },
  {
    path: 'eligibilite',
    title: 'Mon recrutement ouvre-t-il droit à l’aide ?',
    loadComponent: () => import('./eligibility/eligibility-page.ts').then((m) => m.EligibilityPage),
  },
  {
    path: 'aides',
    title: 'Les deux aides',
    loadComponent: () => import('./aids/aids-page.ts').then((m) => m.AidsPage),
  },
  {
    path: 'offres',
    title: 'Offres à responsabilité',
    loadComponent: () => import('./offer/offer-search/offer-search-page.ts').then((m) => m.OfferSearchPage),
  },
  {
    path: 'offres/:slug',
    title: 'Offre',
    loadComponent: () => import('./offer/offer-page/offer-page.ts').then((m) => m.OfferPage),
  },
  {
    path: 'inscription',
    title: 'Créer un compte',
    loadComponent: () => import('./auth/register-page.ts').then((m) => m.RegisterPage),
  },
  {
    path: 'verification',
    title: 'Confirmation de votre adresse',
    loadComponent: () => import('./auth/verification-page.ts').then((m) => m.VerificationPage),
  },
  {
    path: 'connexion',
    title: 'Se connecter',
    loadComponent: () => import('./auth/login-page.ts').then((m) => m.LoginPage),
  },
  {
    path: 'mot-de-passe-oublie',
    title: 'Mot de passe oublié',
    loadComponent: () => import('./auth/forgot-password-page.ts').then((m) => m.ForgotPasswordPage),
  },
  {
    path: 'reinitialisation',
    title: 'Choisir un mot de passe',
    loadComponent: () => import('./auth/reset-password-page.ts').then((m) => m.ResetPasswordPage),
  },
  {
    path: 'invitation',
    title: 'Activer votre accès',
    loadComponent: () => import('./auth/invitation-page.ts').then((m) => m.InvitationPage),
  },
  {
    path: 'compte',
    title: 'Mon compte',
    canActivate: [requireAccount()],
    loadComponent: () => import('./auth/account-page.ts').then((m) => m.AccountPage),
  },
  {
    path: 'offres/:slug/candidater',
    title: 'Candidater',
    canActivate: [requireAccount('candidate')],
    loadComponent: () => import('./application/apply-page.ts').then((m) => m.ApplyPage),
  },
  {
    path: 'candidat',
    canActivate: [requireAccount('candidate')],
    loadChildren: () => import('./candidate/candidate.routes.ts').then((m) => m.CANDIDATE_ROUTES),
  },
  {
    path: 'entreprise',
    canActivate: [requireAccount('company')],
    loadChildren: () => import('./company/company.routes.ts').then((m) => m.COMPANY_ROUTES),
  },
  {
    path: 'admin',
    loadChildren: () => import('./admin/admin.routes.ts').then((m) => m.ADMIN_ROUTES),
  },
  {
    path: 'chiffres',
    title: 'Le VTE en chiffres',
    loadComponent: () => import('./figures/figures-page.ts').then((m) => m.FiguresPage),
  },
  {
    path: 'donnees',
    title: 'Données ouvertes et API',
    loadComponent: () => import('./open-data/open-data-page.ts').then((m) => m.OpenDataPage),
  },
  {
    path: 'mentions-legales',
    title: 'Mentions légales',
    loadComponent: () => import('./legal/legal-notice-page.ts').then((m) => m.LegalNoticePage),
  },
  {
    path: 'confidentialite',
    title: 'Données personnelles',
    loadComponent: () => import('./legal/privacy-page.ts').then((m) => m.PrivacyPage),
  },
  {
    path: 'cookies',
    title: 'Cookies',
    loadComponent: () => import('./legal/cookies-page.ts').then((m) => m.CookiesPage),
  },
  {
    path: 'accessibilite',
    title: 'Accessibilité',
    loadComponent: () => import('./legal/accessibility-page.ts').then((m) => m.AccessibilityPage),
  },
  {
    path: 'dev/boite-mail',
    title: 'Boîte aux lettres de développement',
    loadComponent: () => import('./dev/mailbox-page.ts').then((m) => m.MailboxPage),
  },
  { path: 'acces-refuse', loadChildren: () => import('./error/error.routes.ts').then((m) => m.FORBIDDEN) },
  { path: 'erreur', loadChildren: () => import('./error/error.routes.ts').then((m) => m.FAILED) },
  { path: '**', loadChildren: () => import('./error/error.routes.ts').then((m) => m.NOT_FOUND) },
];

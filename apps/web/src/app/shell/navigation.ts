import type { Role, Waiting } from '@vte/contract';
import type { IconName } from '@vte/ui';
import { PUBLIC_LINKS } from './public-links.ts';

export interface NavigationLink {
  path: string;
  label: string;
  icon: IconName;
  /** True for a page whose path begins those of others. */
  exact?: boolean;
  /** What waits there, counted beside the label. */
  counts?: readonly (keyof Waiting)[];
}

/** How many links the bar of a phone holds. */
export const TAB_BAR_LINKS = 5;

const CANDIDATE: NavigationLink[] = [
  { path: '/candidat', label: 'Aujourd’hui', icon: 'house', exact: true },
  { path: '/offres', label: 'Offres', icon: 'search' },
  { path: '/candidat/candidatures', label: 'Candidatures', icon: 'send', counts: ['applications'] },
  { path: '/candidat/aides', label: 'Aides', icon: 'euro', counts: ['claims'] },
  { path: '/candidat/profil', label: 'Profil', icon: 'user' },
];

const COMPANY: NavigationLink[] = [
  { path: '/entreprise', label: 'Aujourd’hui', icon: 'house', exact: true },
  { path: '/entreprise/offres', label: 'Offres', icon: 'briefcase', counts: ['applications'] },
  { path: '/entreprise/aides', label: 'Aides', icon: 'euro', counts: ['claims'] },
  { path: '/entreprise/profil', label: 'Entreprise', icon: 'building-2' },
];

const STAFF: (NavigationLink & { roles: readonly Role[] })[] = [
  {
    path: '/admin',
    label: 'À traiter',
    icon: 'inbox',
    exact: true,
    counts: ['companies', 'offers', 'claims', 'payments'],
    roles: ['moderator', 'instructor', 'approver', 'payer'],
  },
  { path: '/admin/entreprises', label: 'Entreprises', icon: 'building-2', roles: ['admin', 'moderator', 'auditor'] },
  { path: '/admin/offres', label: 'Offres', icon: 'briefcase', roles: ['admin', 'moderator', 'auditor'] },
  {
    path: '/admin/aides',
    label: 'Aides',
    icon: 'euro',
    roles: ['admin', 'instructor', 'approver', 'payer', 'auditor'],
  },
  { path: '/admin/paiements', label: 'Paiements', icon: 'banknote', roles: ['payer'] },
  { path: '/admin/utilisateurs', label: 'Comptes', icon: 'users', roles: ['admin'] },
  { path: '/admin/synonymes', label: 'Synonymes', icon: 'search', roles: ['admin'] },
  { path: '/admin/journal', label: 'Journal', icon: 'history', roles: ['admin', 'auditor'] },
];

/** For those who decide on nothing: the same page has no queue to show them. */
const STAFF_HOME: NavigationLink = { path: '/admin', label: 'Accueil', icon: 'house', exact: true };

/** The pages that matter to a signed-in person, most useful first. */
export function navigationFor(roles: readonly Role[]): NavigationLink[] {
  if (roles.includes('company')) return COMPANY;
  if (roles.includes('candidate')) return CANDIDATE;
  const staff = STAFF.filter((link) => link.roles.some((role) => roles.includes(role)));
  if (staff.length === 0) return PUBLIC_LINKS;
  return staff[0]?.path === STAFF_HOME.path ? staff : [STAFF_HOME, ...staff];
}

import type { NavigationLink } from './navigation.ts';

/** The pages for everybody. */
export const PUBLIC_LINKS: NavigationLink[] = [
  { path: '/offres', label: 'Offres', icon: 'search' },
  { path: '/territoires', label: 'Territoires', icon: 'map-pin' },
  { path: '/eligibilite', label: 'Éligibilité', icon: 'circle-check' },
  { path: '/aides', label: 'Aides', icon: 'euro' },
];

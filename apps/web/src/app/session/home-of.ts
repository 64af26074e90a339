import type { Role } from '@vte/contract';

/** Where somebody starts. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes('company')) return '/entreprise';
  if (roles.includes('candidate')) return '/candidat';
  return roles.every((role) => role === 'territory_manager') ? '/compte' : '/admin';
}

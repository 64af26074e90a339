import type { Account } from '@vte/contract';

/** Where somebody starts. */
export function homeOf({ roles, territorySlug }: Pick<Account, 'roles' | 'territorySlug'>): string {
  if (roles.includes('company')) return '/entreprise';
  if (roles.includes('candidate')) return '/candidat';
  const elsewhere = territorySlug === null ? '/compte' : `/territoires/${territorySlug}/plan`;
  return roles.every((role) => role === 'territory_manager') ? elsewhere : '/admin';
}

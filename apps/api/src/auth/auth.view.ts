import type { Account as AccountView, ManagedAccount, SessionView } from '@vte/contract';
import type { Account, Session } from './auth.entity.ts';

export function toAccount(account: Account): AccountView {
  const { id, email, firstName, lastName, roles, territorySlug } = account;
  return {
    id,
    email: email ?? '',
    firstName,
    lastName,
    roles,
    territorySlug,
    emailVerified: account.emailVerifiedAt !== null,
    createdAt: account.createdAt.toISOString(),
  };
}

export function toManagedAccount(account: Account): ManagedAccount {
  const { status, lastSeenAt, version } = account;
  if (status === 'erased') throw new Error('An erased account is never shown');
  return { ...toAccount(account), status, lastSeenAt: lastSeenAt.toISOString(), version };
}

export function toSession({ id, userAgent, createdAt, lastUsedAt }: Session, currentId: string): SessionView {
  const current = id === currentId;
  return { id, userAgent, current, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt.toISOString() };
}

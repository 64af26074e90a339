import type { EntityManager } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { Account } from './auth.entity.ts';

/**
 * Refuses that the platform be left without an administrator. Departures are looked at one after the other: two at the same
 * time would each count on the other.
 *
 * @throws Problem guard_failed
 */
export async function requireOtherAdmin(manager: EntityManager, leaving: Account): Promise<void> {
  if (!leaving.roles.includes('admin')) return;
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('last-admin', 0))");
  const others = await manager
    .createQueryBuilder(Account, 'account')
    .where("account.status = 'active' AND 'admin' = ANY (account.roles) AND account.id <> :id", { id: leaving.id })
    .getCount();
  if (others === 0)
    throw new Problem('guard_failed', {
      detail: 'La plateforme garde au moins une personne à l’administration : nommez-en d’abord une autre.',
    });
}

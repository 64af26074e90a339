import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit.entity.ts';

/** Hash before the first entry. */
export const GENESIS = '0'.repeat(64);

export type Link = Omit<AuditEntry, 'hash'>;

/** SHA-256 of the entry with the hash before it: changing, removing or moving one breaks all that follow. */
export function hashLink(link: Link): string {
  const { position, id, entity, entityId, action, fromStatus, toStatus, actorId, actorRoles } = link;
  const { at, reasonCode, comment, ruleSetId, inputHash, previousHash } = link;
  return sha256([
    [position, id, entity, entityId, action, fromStatus, toStatus, actorId, actorRoles],
    [at.toISOString(), reasonCode, comment, ruleSetId, inputHash, previousHash],
  ]);
}

/** SHA-256 of a value written as JSON with sorted keys: the same content gives the same hash. */
export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

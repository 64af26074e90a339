import { createHash } from 'node:crypto';
import type { AuditEntry, AuditHead } from './audit.entity.ts';
import type { AuditEntryInput } from './audit.entry.ts';

/** Hash before the first entry. */
export const GENESIS = '0'.repeat(64);

type Link = Omit<AuditEntry, 'hash'>;

/** The entry that follows the last one. */
export function linkAfter(
  head: Pick<AuditHead, 'position' | 'hash'>,
  { actor, actorRole, ...input }: AuditEntryInput,
  { id, at }: Pick<AuditEntry, 'id' | 'at'>,
): AuditEntry {
  const roles = actor === 'system' ? (['system'] as const) : actor.roles;
  const link: Link = {
    position: head.position + 1,
    id,
    entity: input.entity,
    entityId: input.entityId,
    action: input.action,
    fromStatus: input.from ?? null,
    toStatus: input.to ?? null,
    actorId: actor === 'system' ? null : actor.id,
    actorRoles: actorRole ? [actorRole] : [...roles],
    at,
    reasonCode: input.reasonCode ?? null,
    comment: input.comment ?? null,
    ruleSetId: input.ruleSetId ?? null,
    inputHash: input.inputSnapshot === undefined ? null : sha256(input.inputSnapshot),
    previousHash: head.hash,
  };
  return { ...link, hash: hashLink(link) };
}

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
function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

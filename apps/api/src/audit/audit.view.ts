import type { AuditEntryView } from '@vte/contract';
import type { AuditEntry } from './audit.entity.ts';

export function toAuditEntry(
  { fromStatus, toStatus, at, ...entry }: AuditEntry,
  names: ReadonlyMap<string, string>,
): AuditEntryView {
  const { entityId, actorId } = entry;
  return {
    ...entry,
    entityName: names.get(entityId) ?? null,
    actorName: actorId === null ? null : (names.get(actorId) ?? null),
    from: fromStatus,
    to: toStatus,
    at: at.toISOString(),
  };
}

import type { AuditEntryView } from '@vte/contract';
import type { AuditEntry } from './audit.entity.ts';

export function toAuditEntry({ fromStatus, toStatus, at, ...entry }: AuditEntry): AuditEntryView {
  return { ...entry, from: fromStatus, to: toStatus, at: at.toISOString() };
}

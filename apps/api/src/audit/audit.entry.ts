import type { Role } from '@vte/contract';

/** Who acts: a signed-in account, or the scheduler. */
export type AuditActor = { id: string; roles: readonly Role[] } | 'system';

/** One line of the audit trail, as a service writes it. */
export interface AuditEntryInput {
  /** `offer`, `company`, `application`, `grant_claim`, `account`... */
  entity: string;
  entityId: string;
  action: string;
  /** Status before and after; absent for an action that is not a transition. */
  from?: string | null;
  to?: string | null;
  actor: AuditActor;
  /** Role under which the actor did it, when several could have. */
  actorRole?: Role | 'system';
  reasonCode?: string | null;
  comment?: string | null;
  ruleSetId?: string | null;
  /** What the decision was taken on: its SHA-256 is kept, so that a stored snapshot can be proved later. */
  inputSnapshot?: unknown;
}

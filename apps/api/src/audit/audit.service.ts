import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { hashLink, sha256 } from './audit-chain.ts';
import { AuditEntry, AuditHead } from './audit.entity.ts';
import type { AuditEntryInput } from './audit.entry.ts';

@Injectable()
export class AuditService {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Appends an entry in the caller's transaction. Call it last: from here to the commit, the other writers of the
   * trail wait.
   */
  async record(manager: EntityManager, input: AuditEntryInput): Promise<void> {
    const head = await manager.findOneOrFail(AuditHead, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
    const link = this.link(input, head);
    const hash = hashLink(link);
    await manager.insert(AuditEntry, { ...link, hash });
    await manager.update(AuditHead, { id: 1 }, { position: link.position, hash });
  }

  private link(input: AuditEntryInput, head: AuditHead) {
    const { actor, actorRole } = input;
    const roles = actor === 'system' ? (['system'] as const) : actor.roles;
    return {
      position: head.position + 1,
      id: this.ids.next(),
      entity: input.entity,
      entityId: input.entityId,
      action: input.action,
      fromStatus: input.from ?? null,
      toStatus: input.to ?? null,
      actorId: actor === 'system' ? null : actor.id,
      actorRoles: actorRole ? [actorRole] : [...roles],
      at: this.clock.now(),
      reasonCode: input.reasonCode ?? null,
      comment: input.comment ?? null,
      ruleSetId: input.ruleSetId ?? null,
      inputHash: input.inputSnapshot === undefined ? null : sha256(input.inputSnapshot),
      previousHash: head.hash,
    };
  }
}

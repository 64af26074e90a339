import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { linkAfter } from './audit-chain.ts';
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
    const entry = linkAfter(head, input, { id: this.ids.next(), at: this.clock.now() });
    await manager.insert(AuditEntry, entry);
    await manager.update(AuditHead, { id: 1 }, { position: entry.position, hash: entry.hash });
  }
}

import { Injectable } from '@nestjs/common';
import type { AuditEntryView, AuditListQuery, AuditVerification, Page } from '@vte/contract';
import { DataSource, MoreThan } from 'typeorm';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { namesOf } from './audit-names.query.ts';
import { GENESIS, hashLink } from './audit-chain.ts';
import { AuditEntry, AuditHead } from './audit.entity.ts';
import { toAuditEntry } from './audit.view.ts';

const BATCH = 1000;

@Injectable()
export class AuditReaderService {
  constructor(private readonly dataSource: DataSource) {}

  /** Latest entries first. */
  async list({
    entity,
    entityId,
    actor,
    action,
    since,
    until,
    cursor,
    limit,
  }: AuditListQuery): Promise<Page<AuditEntryView>> {
    const after = decodeCursor(cursor, 'position');
    const query = this.dataSource.createQueryBuilder(AuditEntry, 'entry').where('true');
    if (entity) query.andWhere('entry.entity = :entity', { entity });
    if (entityId) query.andWhere('entry.entityId = :entityId', { entityId });
    if (actor) query.andWhere('entry.actorId = :actor', { actor });
    if (action) query.andWhere('entry.action = :action', { action });
    if (since) query.andWhere('entry.at >= :since', { since });
    if (until) query.andWhere('entry.at < :until', { until });
    const total = await query.getCount();
    if (after) query.andWhere('entry.position < :position', { position: after[0] });
    const found = await query
      .orderBy('entry.position', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ position, id }) => [position, id]);
    const names = await namesOf(this.dataSource.manager, rows);
    return { items: rows.map((entry) => toAuditEntry(entry, names)), total, nextCursor };
  }

  /** Walks the whole chain in one snapshot, so that entries written meanwhile do not look like a break. */
  verify(): Promise<AuditVerification> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const head = await manager.findOneByOrFail(AuditHead, { id: 1 });
      let previous = { position: 0, hash: GENESIS };
      for (;;) {
        const where = { position: MoreThan(previous.position) };
        const batch = await manager.find(AuditEntry, { where, order: { position: 'ASC' }, take: BATCH });
        for (const entry of batch) {
          if (!follows(entry, previous)) return broken(previous.position);
          previous = entry;
        }
        if (batch.length < BATCH) break;
      }
      const complete = previous.position === head.position && previous.hash === head.hash;
      return complete ? { intact: true, entries: head.position, firstBrokenPosition: null } : broken(previous.position);
    });
  }
}

function follows(entry: AuditEntry, previous: { position: number; hash: string }): boolean {
  const linked = entry.position === previous.position + 1 && entry.previousHash === previous.hash;
  return linked && entry.hash === hashLink(entry);
}

function broken(lastGood: number): AuditVerification {
  return { intact: false, entries: lastGood, firstBrokenPosition: lastGood + 1 };
}

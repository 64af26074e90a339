import { Injectable } from '@nestjs/common';
import type { ClaimQueue, ClaimQueueQuery, QueuedClaim } from '@vte/contract';
import type { ClaimActor, ClaimStatus } from '@vte/grant';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { containing } from '../database/containing.ts';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor, type Cursor } from '../http/cursor.ts';
import { Clock } from '../time/clock.ts';
import { GrantClaim } from './claim.entity.ts';
import { aidOf, maskIban, toClaimSummary } from './grant.view.ts';

const OFFICERS = ['instructor', 'approver', 'payer'] as const;
const LATE = 'claim.dueOn < :today';
const MINE = `EXISTS (SELECT 1 FROM claim_event event
  WHERE event.claim_id = claim.id AND event.account_id = :me AND event.by <> 'claimant')`;

/** The queue of the officers: everything that was sent, the nearest day first. */
@Injectable()
export class ClaimQueueService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: ClaimQueueQuery): Promise<ClaimQueue> {
    const { status, mine, late, cursor, limit } = query;
    const after = decodeCursor(cursor, 'day');
    const claims = this.sent(caller, query);
    if (status !== undefined) claims.andWhere('claim.status = :status', { status });
    if (mine !== undefined) claims.andWhere(MINE);
    if (late !== undefined) claims.andWhere(LATE);
    const total = await claims.getCount();
    if (after !== null) claims.andWhere(following(after), { day: after[0], id: after[1] });
    const found = await claims
      .orderBy('claim.dueOn', 'ASC', 'NULLS LAST')
      .addOrderBy('claim.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ dueOn, id }) => [dueOn, id]);
    const actors = OFFICERS.filter((role) => caller.roles.includes(role));
    const counts = await this.count(this.sent(caller, query));
    return { items: rows.map((claim) => toQueued(claim, actors)), total, nextCursor, counts };
  }

  /** Claims that were sent, by the filters that the counts share. */
  private sent({ id: me }: Caller, { kind, q }: ClaimQueueQuery): SelectQueryBuilder<GrantClaim> {
    const query = this.dataSource
      .createQueryBuilder(GrantClaim, 'claim')
      .where("claim.status <> 'draft' AND claim.submittedOn IS NOT NULL")
      .setParameters({ me, today: this.clock.today() });
    if (kind !== undefined) query.andWhere('claim.kind = :kind', { kind });
    if (q)
      query.andWhere(
        "concat_ws(' ', claim.receipt, claim.facts->>'companyName', claim.facts->>'candidateName') ILIKE :q",
        { q: containing(q) },
      );
    return query;
  }

  private async count(query: SelectQueryBuilder<GrantClaim>): Promise<ClaimQueue['counts']> {
    const rows = await query
      .select('claim.status', 'status')
      .addSelect('count(*)::int', 'count')
      .addSelect(`(count(*) FILTER (WHERE ${LATE}))::int`, 'late')
      .addSelect(`(count(*) FILTER (WHERE ${MINE}))::int`, 'mine')
      .addSelect("coalesce(sum(claim.amountCents) FILTER (WHERE claim.status = 'approved'), 0)::float8", 'dueCents')
      .groupBy('claim.status')
      .getRawMany<{ status: ClaimStatus; count: number; late: number; mine: number; dueCents: number }>();
    const sum = (of: 'late' | 'mine' | 'dueCents') => rows.reduce((all, row) => all + row[of], 0);
    return {
      byStatus: Object.fromEntries(rows.map(({ status, count }) => [status, count])),
      mine: sum('mine'),
      late: sum('late'),
      dueCents: sum('dueCents'),
    };
  }
}

/** What comes after a row: a later day, the same day and an older claim, or no day at all. */
function following([day]: Cursor): string {
  if (day === null) return 'claim.dueOn IS NULL AND claim.id < :id';
  return '(claim.dueOn > :day OR (claim.dueOn = :day AND claim.id < :id) OR claim.dueOn IS NULL)';
}

function toQueued(claim: GrantClaim, actors: readonly ClaimActor[]): QueuedClaim {
  const { iban, accountHolder } = claim;
  const payee =
    actors.includes('payer') && iban !== null && accountHolder !== null
      ? { holder: accountHolder, iban: maskIban(iban) }
      : null;
  return { ...toClaimSummary(claim, aidOf(claim), actors), payee };
}

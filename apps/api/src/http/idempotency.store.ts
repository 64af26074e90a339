import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { JobsService } from '../jobs/jobs.service.ts';
import { Clock } from '../time/clock.ts';
import { IdempotencyKey } from './idempotency.entity.ts';
import { Problem } from './problem.ts';

export type IdempotentCall = Pick<IdempotencyKey, 'accountId' | 'key' | 'route' | 'bodyHash'>;

/** A request still "under way" after this was cut off with its process. */
const ABANDONED_AFTER_SECONDS = 60;
const KEPT_SECONDS = 24 * 3600;

@Injectable()
export class IdempotencyStore implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.daily('idempotency-cleanup', '20 3 * * *', async () => {
      await this.keys.delete({ createdAt: LessThan(this.clock.in(-KEPT_SECONDS)) });
    });
  }

  describe(accountId: string, key: string, route: string, body: unknown): IdempotentCall {
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(body ?? null))
      .digest('hex');
    return { accountId, key, route, bodyHash };
  }

  /**
   * Takes the key, or gives the answer it already got.
   *
   * @throws Problem idempotency_conflict (other body), idempotency_in_progress
   */
  async begin(call: IdempotentCall): Promise<{ status: number; response: unknown } | null> {
    const { accountId, key, route } = call;
    await this.keys.delete({
      accountId,
      key,
      route,
      status: IsNull(),
      createdAt: LessThan(this.clock.in(-ABANDONED_AFTER_SECONDS)),
    });
    const row = { ...call, createdAt: this.clock.now() };
    const inserted = await this.keys.createQueryBuilder().insert().values(row).orIgnore().returning('key').execute();
    if ((inserted.raw as unknown[]).length > 0) return null;
    const earlier = await this.keys.findOneBy({ accountId, key, route });
    if (!earlier || (earlier.status === null && earlier.bodyHash === call.bodyHash))
      throw new Problem('idempotency_in_progress');
    if (earlier.bodyHash !== call.bodyHash || earlier.status === null) throw new Problem('idempotency_conflict');
    return { status: earlier.status, response: earlier.response };
  }

  async finish({ accountId, key, route }: IdempotentCall, status: number, response: unknown): Promise<void> {
    await this.keys.update({ accountId, key, route }, { status, response: response as object });
  }

  async forget({ accountId, key, route }: IdempotentCall): Promise<void> {
    await this.keys.delete({ accountId, key, route });
  }

  private get keys() {
    return this.dataSource.getRepository(IdempotencyKey);
  }
}

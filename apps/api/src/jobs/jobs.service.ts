import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss, type Job, type JobResult, type QueueOptions } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { executeIn } from './transaction-db.ts';

export interface JobContext {
  /** Stable through the retries of one job. */
  id: string;
}

type JobHandler<Data> = (data: Data, context: JobContext) => Promise<void>;

interface Queue {
  name: string;
  handler: JobHandler<never>;
  options: QueueOptions;
  cron?: string;
}

export interface SendOptions {
  /** Chosen id: a second job with the same id is ignored. */
  id?: string;
  delaySeconds?: number;
}

/**
 * One notification may stand for many jobs: they are taken together, and again at once while there are more. What was
 * added meanwhile waits for the next look at the queue.
 */
const WORK = {
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
} as const;

/** Whether this process takes jobs by itself; tests run them on demand. */
export const WORKS = Symbol('works');

/** Work done after the answer: the queue lives in PostgreSQL, so a job exists exactly when its transaction commits. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(JobsService.name);
  private readonly boss: PgBoss;
  private readonly queues = new Map<string, Queue>();

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(WORKS) private readonly works: boolean,
  ) {
    this.boss = new PgBoss({
      connectionString: config.DATABASE_URL,
      max: 3,
      supervise: works,
      schedule: works,
      useListenNotify: works,
    });
    this.boss.on('error', (error: Error) => {
      this.logger.error(error.message);
    });
  }

  /** Declares a queue and who does its jobs. Call it in `onModuleInit`. */
  define<Data extends object>(name: string, handler: JobHandler<Data>, options: QueueOptions = {}): void {
    this.queues.set(name, { name, handler, options });
  }

  /** Declares a job that runs every day, `cron` in Paris time: `daily('offer-expiry', '5 0 * * *', () => ...)`. */
  daily(name: string, cron: string, handler: () => Promise<void>): void {
    this.queues.set(name, { name, handler, options: { retryLimit: 3 }, cron });
  }

  /** Adds a job in the caller's transaction. */
  async send(manager: EntityManager, name: string, data: object, options: SendOptions = {}): Promise<void> {
    const { id, delaySeconds } = options;
    await this.boss.send(name, data, { id, startAfter: delaySeconds, db: executeIn(manager) });
  }

  /** Takes back a job that has not started, in the caller's transaction. */
  async remove(manager: EntityManager, name: string, id: string): Promise<void> {
    await this.boss.deleteJob(name, id, { db: executeIn(manager) });
  }

  /** Does what waits now, and what that puts in the queues; held jobs too if asked. For tests and commands. */
  async runPending({ held = false } = {}): Promise<void> {
    let done: number;
    do {
      done = 0;
      for (const queue of this.queues.values()) done += await this.drain(queue, held);
    } while (done > 0);
  }

  /** Runs a daily job now. */
  async runDaily(name: string): Promise<void> {
    const queue = this.queues.get(name);
    if (queue?.cron === undefined) throw new Error(`No daily job is called ${name}`);
    await queue.handler({} as never, { id: name });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const queue of this.queues.values()) await this.open(queue);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: this.works, timeout: 5000 });
  }

  private async open({ name, handler, options, cron }: Queue): Promise<void> {
    await this.boss.createQueue(name, { retryLimit: 8, retryDelay: 10, retryBackoff: true, notify: true, ...options });
    if (!this.works) return;
    if (cron !== undefined) await this.boss.schedule(name, cron, {}, { tz: 'Europe/Paris' });
    await this.boss.work(name, WORK, async (jobs: Job[]) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await this.settle(job, handler));
      return results;
    });
  }

  /** One job that fails is tried again alone: those beside it are done. */
  private async settle({ id, data }: Job, handler: JobHandler<never>): Promise<JobResult> {
    try {
      await handler(data as never, { id });
      return { id, status: 'completed' };
    } catch (error) {
      return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
    }
  }

  private async drain({ name, handler }: Queue, held: boolean): Promise<number> {
    for (let done = 0; ; done += 1) {
      const [job] = await this.boss.fetch(name, { ignoreStartAfter: held });
      if (!job) return done;
      try {
        await handler(job.data as never, { id: job.id });
        await this.boss.complete(name, job.id);
      } catch (error) {
        await this.boss.fail(name, job.id, { message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
}

import { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { dataSourceOptions } from './data-source.ts';

/** Any constant: whoever holds it migrates, the other processes wait for their turn. */
const MIGRATION_LOCK = 743_210_148;

/** Brings the schema up to date, then runs `after` under the same lock: one process at a time, whatever starts together. */
export async function migrate(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_REPLICA_URLS'>,
  after?: (dataSource: DataSource) => Promise<void>,
): Promise<void> {
  const dataSource = await new DataSource({
    ...dataSourceOptions(config),
    extra: { statement_timeout: 0 },
  }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' });
    await after?.(dataSource);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
}

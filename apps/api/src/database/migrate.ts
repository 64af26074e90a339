import { DataSource } from 'typeorm';
import { InvalidConfig, type Config } from '../config.ts';
import { dataSourceOptions } from './data-source.ts';

/** Any constant: whoever holds it migrates, the other processes wait for their turn. */
const MIGRATION_LOCK = 743_210_148;

type Address = Pick<Config, 'DATABASE_URL' | 'DATABASE_REPLICA_URLS'>;

/**
 * Brings the schema up to date, then runs `after` under the same lock: one process at a time, whatever starts together.
 *
 * @throws InvalidConfig when no server opens its database
 */
export async function migrate(config: Address, after?: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const dataSource = await connect(config);
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

async function connect(config: Address): Promise<DataSource> {
  const dataSource = new DataSource({ ...dataSourceOptions(config), extra: { statement_timeout: 0 } });
  try {
    return await dataSource.initialize();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidConfig(`DATABASE_URL: this database cannot be opened (${reason})`, { cause: error });
  }
}

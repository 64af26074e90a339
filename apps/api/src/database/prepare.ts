import type { Config } from '../config.ts';
import { migrate } from './migrate.ts';
import { importReference } from './reference/import-reference.ts';

/** Brings a database to what this version of the code expects: schema, then reference data. Safe to run twice. */
export async function prepareDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_REPLICA_URLS'>,
  now: Date,
  say: (text: string) => void = () => undefined,
): Promise<void> {
  await migrate(config, (dataSource) => importReference(dataSource, now, say));
}

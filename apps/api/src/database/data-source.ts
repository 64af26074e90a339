import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { Config } from '../config.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { SnakeNamingStrategy } from './naming-strategy.ts';

/** Most of what is asked of the database takes some milliseconds; the cleaning of a night takes longer. */
const MOST_MS = 15_000;

/**
 * Name of the connections for the searches that anybody may ask for: when the database does not finish them, they wait
 * for each other, and nothing else waits for them.
 */
export const SEARCHES = 'searches';
/** Nobody waits long for a search. */
export const MOST_SEARCH_MS = 5_000;

/** The only settings of the connections: the API, the migrations and the tests use them. */
export function dataSourceOptions(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_REPLICA_URLS'>,
  mostMs = MOST_MS,
): PostgresDataSourceOptions {
  const { DATABASE_URL: url, DATABASE_REPLICA_URLS: replicas } = config;
  return {
    type: 'postgres',
    ...(replicas.length === 0
      ? { url }
      : {
          replication: {
            defaultMode: 'master',
            master: { url },
            slaves: replicas.map((replica) => ({ url: replica })),
          },
        }),
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNamingStrategy(),
    poolSize: 5,
    connectTimeoutMS: 5000,
    applicationName: 'vte-api',
    extra: { statement_timeout: mostMs, idle_in_transaction_session_timeout: 30_000, keepAlive: true },
  };
}

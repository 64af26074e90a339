import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { Config } from '../config.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { SnakeNamingStrategy } from './naming-strategy.ts';

/** The only settings of the connection: the API, the migrations and the tests use them. */
export function dataSourceOptions(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_REPLICA_URLS'>,
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
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000, keepAlive: true },
  };
}

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { prepareDatabase } from '../../apps/api/src/create-app.ts';

const TEMPLATE = 'vte_template';
/** Whoever holds it makes the template, the other workers wait. */
const TEMPLATE_LOCK = 471_148;

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A migrated database with the reference data, for one test file. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `vte_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount === 0) await makeTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  const drop = () =>
    onServer(async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    });
  return { url: urlOf(name), drop };
}

async function makeTemplate(client: pg.Client): Promise<void> {
  const building = `${TEMPLATE}_building`;
  await client.query(`DROP DATABASE IF EXISTS ${building}`);
  await client.query(`CREATE DATABASE ${building}`);
  await prepareDatabase({ DATABASE_URL: urlOf(building), DATABASE_REPLICA_URLS: [] }, new Date('2026-11-24T08:00:00Z'));
  await client.query(`ALTER DATABASE ${building} RENAME TO ${TEMPLATE}`);
}

async function onServer(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(urlOf('postgres'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

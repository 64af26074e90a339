import pg from 'pg';
import { prepareDatabase } from '../../../apps/api/src/create-app.ts';
import { companiesFor, Generator } from './generate.ts';

const BATCH = 2_000;
const SEARCHED = ['offer_search', 'offer_text', 'offer_word'];

/**
 * Fills an empty database with companies and live offers. The rows of the search are then written by the API itself,
 * while it starts, without their indexes: `indexed` makes those and gathers statistics.
 *
 * @returns whether anything had to be written: a database kept from another run is taken as it is
 */
export async function loadOffers(url: string, live: number, now: Date): Promise<{ indexed: () => Promise<void> }> {
  await prepareDatabase({ DATABASE_URL: url, DATABASE_REPLICA_URLS: [] }, now);
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM offer LIMIT 1');
    if (rowCount !== 0) return { indexed: () => Promise.resolve() };
    const generator = new Generator(await communesOf(client), now);
    await insert(client, 'company', companiesFor(live), (index) => generator.company(index));
    await insert(client, 'offer', live, (index) => generator.offer(index));
    const indexes = await dropIndexes(client);
    return { indexed: () => withClient(url, (later) => finish(later, indexes)) };
  } finally {
    await client.end();
  }
}

async function communesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ code: string }>(
    `SELECT code FROM commune JOIN territory_commune ON commune_code = code AND list = '148'
      WHERE lat IS NOT NULL ORDER BY population DESC, code`,
  );
  return rows.map(({ code }) => code);
}

async function insert(client: pg.Client, table: string, count: number, rowOf: (index: number) => object) {
  for (let start = 0; start < count; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => rowOf(start + index));
    await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
}

/** Drops what would slow the load down: the statements that make it again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `SELECT indexname, indexdef FROM pg_indexes
      WHERE tablename = ANY ($1) AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
    [SEARCHED],
  );
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`);
  return rows.map(({ indexdef }) => indexdef);
}

async function finish(client: pg.Client, indexes: readonly string[]): Promise<void> {
  await client.query("SET maintenance_work_mem = '512MB'");
  for (const index of indexes) await client.query(index);
  await client.query('VACUUM ANALYZE');
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

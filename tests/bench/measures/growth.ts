import pg from 'pg';
import type { Bench } from '../support/bench.ts';
import { compareLatencies } from '../support/compare.ts';
import { HttpConnection, requestOf } from '../support/http-connection.ts';
import { atMost, ms, type Line } from '../support/report.ts';
import { startPlatform } from '../support/servers.ts';

const TIMES = 10;

/**
 * The tables of the search with each offer ten times, once as it is, then under ids of its own and a little earlier: as
 * many words, places and filters in the same proportions. A platform that finds this schema first finds its migrations
 * done.
 */
const GROWN_TABLES = `
  DROP SCHEMA IF EXISTS grown CASCADE;
  CREATE SCHEMA grown;
  CREATE TABLE grown.offer_search (LIKE public.offer_search);
  CREATE TABLE grown.offer_text (LIKE public.offer_text);
  CREATE TABLE grown.offer_card (LIKE public.offer_card);
  CREATE TEMPORARY TABLE copy AS
    SELECT id AS original, number, CASE number WHEN 0 THEN id ELSE md5(id::text || number)::uuid END AS id
      FROM public.offer_search CROSS JOIN generate_series(0, ${TIMES - 1}) AS number;
  INSERT INTO grown.offer_search
    SELECT (jsonb_populate_record(s, jsonb_build_object('id', copy.id, 'published_at', s.published_at - number * interval '1 min'))).*
      FROM copy JOIN public.offer_search s ON s.id = original;
  INSERT INTO grown.offer_text SELECT copy.id, words FROM copy JOIN public.offer_text t ON t.id = original;
  INSERT INTO grown.offer_card SELECT copy.id, card FROM copy JOIN public.offer_card c ON c.id = original;
  DROP TABLE copy;
  CREATE VIEW grown.migration AS SELECT * FROM public.migration`;

/** The searches on ten times as many live offers. */
export async function measureGrowth({ databaseUrl, dataDir, port, searches }: Bench): Promise<Line[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await grow(client);
    const grown = await startPlatform(databaseUrl, dataDir, { PGOPTIONS: '-c search_path=grown,public' });
    const times = await HttpConnection.with(port, (small) =>
      HttpConnection.with(grown.port, (large) => {
        const on = (connection: HttpConnection) => async (index: number) => {
          await connection.send(requestOf(searches[index]?.path ?? ''));
        };
        return compareLatencies(searches.length, { small: on(small), large: on(large) });
      }),
    );
    await grown.stop();
    return [
      atMost(
        `search p50 with ${TIMES} times as many live offers`,
        times.large.p50 / times.small.p50,
        3,
        `${ms(times.large.p50)} / ${ms(times.small.p50)}`,
      ),
    ];
  } finally {
    await client.query('DROP SCHEMA IF EXISTS grown CASCADE');
    await client.end();
  }
}

/** Fills first and indexes after, as one loads much. */
async function grow(client: pg.Client): Promise<void> {
  await client.query("SET maintenance_work_mem = '512MB'");
  await client.query(GROWN_TABLES);
  const { rows } = await client.query<{ indexdef: string }>(
    `SELECT indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename IN ('offer_search', 'offer_text', 'offer_card')`,
  );
  for (const { indexdef } of rows) await client.query(indexdef.replace(' ON public.', ' ON grown.'));
  for (const table of ['offer_search', 'offer_text', 'offer_card']) await client.query(`VACUUM ANALYZE grown.${table}`);
}

import pg from 'pg';
import type { Bench } from '../support/bench.ts';
import { compareLatencies } from '../support/compare.ts';
import { atMost, ms, type Line } from '../support/report.ts';

const TIMES = 10;

/**
 * The tables of the search with each offer ten times, under ids of its own and a little earlier: as many words, places and
 * filters in the same proportions.
 */
const GROWN_TABLES = `
  CREATE SCHEMA grown;
  CREATE TABLE grown.offer_search (LIKE public.offer_search);
  CREATE TABLE grown.offer_text (LIKE public.offer_text);
  CREATE TABLE grown.offer_card (LIKE public.offer_card);
  CREATE TEMPORARY TABLE copy AS
    SELECT id AS original, number, md5(id::text || number)::uuid AS id
      FROM public.offer_search CROSS JOIN generate_series(1, ${TIMES}) AS number;
  INSERT INTO grown.offer_search
    SELECT (jsonb_populate_record(s, jsonb_build_object('id', copy.id, 'published_at', s.published_at - number * interval '1 min'))).*
      FROM copy JOIN public.offer_search s ON s.id = original;
  INSERT INTO grown.offer_text SELECT copy.id, words FROM copy JOIN public.offer_text t ON t.id = original;
  INSERT INTO grown.offer_card SELECT copy.id, card FROM copy JOIN public.offer_card c ON c.id = original;
  DROP TABLE copy`;

/** The statements of the searches on ten times as many live offers. */
export async function measureGrowth({ databaseUrl, searches }: Bench): Promise<Line[]> {
  const [small, large] = [new pg.Client(databaseUrl), new pg.Client(databaseUrl)];
  await Promise.all([small.connect(), large.connect()]);
  try {
    await grow(large);
    await large.query('SET search_path TO grown, public');
    const on = (client: pg.Client) => async (index: number) => {
      for (const { text, values } of searches[index]?.statements ?? []) await client.query(text, values);
    };
    const times = await compareLatencies(searches.length, { small: on(small), large: on(large) });
    return [
      atMost(
        `search p50 (SQL) with ${TIMES} times as many live offers`,
        times.large.p50 / times.small.p50,
        3,
        `${ms(times.large.p50)} / ${ms(times.small.p50)}`,
      ),
    ];
  } finally {
    await large.query('DROP SCHEMA IF EXISTS grown CASCADE');
    await Promise.all([small.end(), large.end()]);
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

import pg from 'pg';
import type { Bench } from '../support/bench.ts';
import { compareLatencies } from '../support/compare.ts';
import { HttpConnection, requestOf } from '../support/http-connection.ts';
import type { Statement } from '../support/recorder.ts';
import { atMost, ms, type Line } from '../support/report.ts';
import { exact, WIDE_TABLE, widened } from './wide-table.ts';

/** The endpoint against its own SQL, and its SQL against the design that most would choose. */
export async function measureSearch({ databaseUrl, searches, port }: Bench): Promise<Line[]> {
  const connection = await HttpConnection.open(port);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const run = async (statements: readonly Statement[]) => {
    for (const { text, values } of statements) await client.query(text, values);
  };
  try {
    await client.query(WIDE_TABLE);
    const cases = searches.map(({ path, statements, facets }) => ({
      request: requestOf(path),
      statements,
      wide: statements.slice(0, 1).map(({ text, values }) => ({ text: widened(text), values })),
      facets: [facets],
      exactFacets: [{ text: exact(widened(facets.text)), values: facets.values }],
    }));
    const on = (work: (search: (typeof cases)[number]) => Promise<unknown>) => async (index: number) => {
      const search = cases[index];
      if (search !== undefined) await work(search);
    };
    // Two by two: what comes after a long statement finds the caches of the processor cold.
    const { endpoint, sql } = await compareLatencies(cases.length, {
      endpoint: on((search) => connection.send(search.request)),
      sql: on((search) => run(search.statements)),
    });
    const { narrow, wide } = await compareLatencies(cases.length, {
      narrow: on((search) => run(search.statements)),
      wide: on((search) => run(search.wide)),
    });
    const { facets, exactFacets } = await compareLatencies(cases.length, {
      facets: on((search) => run(search.facets)),
      exactFacets: on((search) => run(search.exactFacets)),
    });
    return [
      atMost(
        'search p50 through HTTP, against its SQL through bare pg',
        endpoint.p50 / sql.p50,
        1.4,
        `${ms(endpoint.p50)} / ${ms(sql.p50)}`,
      ),
      atMost(
        'search p95 (SQL), against a wide table with ts_rank',
        narrow.p95 / wide.p95,
        0.5,
        `${ms(narrow.p95)} / ${ms(wide.p95)}, p50 ${ms(narrow.p50)} / ${ms(wide.p50)}`,
      ),
      atMost(
        'facets p95 counted up to 2,000, against exact ones on the wide table',
        facets.p95 / exactFacets.p95,
        0.15,
        `${ms(facets.p95)} / ${ms(exactFacets.p95)}`,
      ),
    ];
  } finally {
    connection.close();
    await client.end();
  }
}

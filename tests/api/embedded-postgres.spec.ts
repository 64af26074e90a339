import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres.mjs';

describe('the embedded PostgreSQL', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vte-embedded-'));
  beforeAll(() => {
    chmodSync(dataDir, 0o755);
  });
  afterAll(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Tries until the server answers: it is being started again. */
  async function connect(url: string): Promise<pg.Client> {
    for (;;) {
      const client = new pg.Client(url);
      // A connection cut by the death of the server is not an error of the test.
      client.on('error', () => undefined);
      try {
        await client.connect();
        return client;
      } catch {
        await client.end().catch(() => undefined);
      }
    }
  }

  it('comes back by itself after kill -9, and nothing acknowledged is lost', async () => {
    const server = await startPostgres({ dataDir });
    const client = await connect(server.url);
    await client.query('CREATE TABLE fact (n integer PRIMARY KEY)');
    const acknowledged: number[] = [];
    const pid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    try {
      for (let n = 0; n < 10_000; n += 1) {
        await client.query('INSERT INTO fact VALUES ($1)', [n]);
        acknowledged.push(n);
        if (n === 200) process.kill(pid, 'SIGKILL');
      }
    } catch {
      // The server died under the insert, which was not acknowledged.
    }
    expect(acknowledged.length).toBeGreaterThan(200);
    const again = await connect(server.url);
    const { rows } = await again.query<{ n: number }>('SELECT n FROM fact ORDER BY n');
    expect(rows.map(({ n }) => n).slice(0, acknowledged.length)).toEqual(acknowledged);
    await again.end();
    await server.stop();
  });

  it('starts again with its data, once at a time, and stops', async () => {
    const server = await startPostgres({ dataDir });
    const client = await connect(server.url);
    const { rowCount } = await client.query('SELECT n FROM fact');
    expect(rowCount).toBeGreaterThan(200);
    await expect(startPostgres({ dataDir })).rejects.toThrow(`DATA_DIR : ${dataDir} sert déjà`);
    expect((await client.query('SELECT n FROM fact')).rowCount).toBe(rowCount);
    await client.end();
    await server.stop();
    await expect(new pg.Client(server.url).connect()).rejects.toThrow();
  });
});

import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres.mjs';

/** One throw-away server for the whole run, or the one of TEST_DATABASE_URL. */
export default async function setup() {
  if (process.env.TEST_DATABASE_URL) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'vte-tests-'));
  chmodSync(dataDir, 0o755);
  const server = await startPostgres({ dataDir, durable: false });
  process.env.TEST_DATABASE_URL = server.urlOf('postgres');
  globalThis.testPostgres = { server, dataDir };
}

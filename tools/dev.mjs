import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

await bootstrap(import.meta.filename);

const { startPostgres } = await import('./postgres.mjs');

/** Builds the API at each change of its sources, and restarts it at each build. */
const dataDir = resolve(ROOT, process.env.DATA_DIR || '.data');
const database = process.env.DATABASE_URL ? null : await startPostgres({ dataDir, say: console.log });
const env = { ...process.env, TZ: 'UTC', DATA_DIR: dataDir, DATABASE_URL: process.env.DATABASE_URL || database.url };
const main = join(ROOT, 'dist/apps/api/main.js');

const children = [
  spawn('rolldown', ['-c', 'apps/api/rolldown.config.mjs', '--watch'], { cwd: ROOT, stdio: 'inherit' }),
];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());

while (!existsSync(main)) await new Promise((done) => setTimeout(done, 100));
children.push(spawn(process.execPath, ['--watch', main], { cwd: ROOT, env, stdio: 'inherit' }));

async function stop() {
  for (const child of children) child.kill('SIGTERM');
  await database?.stop();
  process.exit(0);
}

import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

await bootstrap(import.meta.filename);

const { BUILD_STAMP } = await import('./build.mjs');
const { startPostgres } = await import('./postgres.mjs');

/** Builds the API and the site at each change of their sources, and starts again at each build. */
const dataDir = resolve(ROOT, process.env.DATA_DIR || '.data');
const database = process.env.DATABASE_URL ? null : await startPostgres({ dataDir, say: console.log });
const env = {
  LOG_LEVEL: 'warn',
  ...process.env,
  TZ: 'UTC',
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL || database.url,
};
const main = join(ROOT, 'dist/apps/api/main.js');
const site = join(ROOT, 'dist/apps/web/server/server.mjs');

// What is built here is not what `npm start` serves: it will build again.
for (const path of [BUILD_STAMP, main, site]) rmSync(path, { force: true });

const children = [
  spawn('rolldown', ['-c', 'apps/api/rolldown.config.mjs', '--watch'], { cwd: ROOT, stdio: 'inherit' }),
  spawn('nx', ['run', 'web:build:development', '--watch'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  }),
];
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => void stop());

while (!existsSync(main) || !existsSync(site)) await new Promise((done) => setTimeout(done, 100));
children.push(spawn(process.execPath, ['--watch', main], { cwd: ROOT, env, stdio: 'inherit' }));

async function stop() {
  for (const child of children) child.kill('SIGTERM');
  await database?.stop();
  process.exit(0);
}

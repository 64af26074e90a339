import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

await bootstrap(import.meta.filename);

const { buildWhenNeeded } = await import('./build.mjs');

buildWhenNeeded((message) => process.stderr.write(`${message}\n`));
const bundle = spawnSync('rolldown', ['-c', 'tools/bench.rolldown.mjs', '--log-level', 'warn'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (bundle.status !== 0) process.exit(1);

const args = ['--disable-warning=DeprecationWarning', join(ROOT, 'dist/tests/bench/main.js'), ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, TZ: 'UTC' }, stdio: 'inherit' });
child.once('exit', (code) => process.exit(code ?? 1));

import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

await bootstrap(import.meta.filename);

const { buildWhenNeeded } = await import('./build.mjs');
const { startPostgres } = await import('./postgres.mjs');

const say = (message) => process.stdout.write(`${message}\n`);
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '0.0.0.0';
const dataDir = resolve(ROOT, process.env.DATA_DIR || '.data');

let database = null;
let api = null;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
// Whoever handed over to this process was killed: nobody would stop it.
process.once('disconnect', () => void stop(0));

try {
  if (Number.isInteger(port) && (await isTaken(port)))
    throw new Error(
      `PORT : le port ${port} est déjà pris. Choisissez-en un autre, par exemple : PORT=${port + 1} npm start`,
    );
  buildWhenNeeded(say);
  if (!process.env.DATABASE_URL) database = await startPostgres({ dataDir, say });
  startApi();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  await stop(1);
}

function startApi() {
  const env = {
    LOG_LEVEL: 'warn',
    ...process.env,
    TZ: 'UTC',
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.DATABASE_URL || database.url,
  };
  // A group of its own: Ctrl-C in the terminal reaches this process only, which stops things in order.
  api = fork(join(ROOT, 'dist/apps/api/main.js'), {
    cwd: ROOT,
    env,
    detached: true,
    execArgv: ['--disable-warning=DeprecationWarning'],
  });
  api.on('message', (message) => {
    if (message.type === 'progress') say(`  ${message.text}`);
    if (message.type === 'ready') {
      if (message.demo.present) sayDemo(message.demo);
      say(`\nLa plateforme VTE est ouverte : ${message.url}\n(Ctrl-C pour arrêter)`);
    }
  });
  api.once('exit', (code, signal) => {
    if (signal !== null && !stopping) process.stderr.write(`L’application a été interrompue (${signal}).\n`);
    void stop(code ?? 1);
  });
}

/** Invented people, whose place a visitor may take. */
function sayDemo({ accounts, password }) {
  const width = Math.max(...accounts.map(({ label }) => label.length));
  say(`\nComptes de démonstration (DEMO=false pour s’en passer), mot de passe : ${password}`);
  for (const { label, email } of accounts) say(`  ${label.padEnd(width)}  ${email}`);
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (api !== null && api.exitCode === null && api.signalCode === null) {
    const ended = new Promise((done) => api.once('exit', done));
    api.kill('SIGTERM');
    await ended;
  }
  await database?.stop();
  process.exit(code);
}

function isTaken(wanted) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', ({ code }) => done(code === 'EADDRINUSE'));
    probe.listen(wanted, host, () => probe.close(() => done(false)));
  });
}

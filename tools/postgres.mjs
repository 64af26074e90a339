import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { preparePlace } from './postgres-place.mjs';

const HOST = '127.0.0.1';
const RESTART_DELAY_MS = 200;

/**
 * Starts the embedded PostgreSQL of a data folder and keeps it alive: if it dies, it is started again on the same port.
 *
 * @param {object} options
 * @param {string} options.dataDir folder of the instance; the cluster is made there the first time
 * @param {boolean} [options.durable] false for throw-away test clusters (fsync off)
 * @param {(message: string) => void} [options.say] progress, for a person
 * @returns {Promise<{ url: string, urlOf: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDir, durable = true, say = () => undefined }) {
  mkdirSync(dataDir, { recursive: true });
  const place = preparePlace(dataDir);
  if (place.moved) say(`Base de données dans ${place.data} (ce dossier n’est pas accessible à l’utilisateur postgres)`);
  const password = secretOf(dataDir);
  if (!existsSync(join(place.data, 'PG_VERSION'))) {
    say('Création de la base de données…');
    initialise(place, password);
  }
  takeOver(place, dataDir);
  const port = await portOf(dataDir);
  const urlOf = (database) => `postgres://postgres:${password}@${HOST}:${port}/${database}`;
  const server = supervise(place, port, durable);
  try {
    await waitUntilReady(urlOf('postgres'), server);
    await createDatabase(urlOf('postgres'), 'vte');
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: urlOf('vte'), urlOf, stop: server.stop };
}

/** The cluster takes its place once it is whole: a start that was cut short leaves none behind. */
function initialise({ bin, data, owner }, password) {
  const partial = `${data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  if (owner.uid !== undefined) chownSync(partial, owner.uid, owner.gid);
  const secret = join(data, '..', '.initdb-password');
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner.uid !== undefined) chownSync(secret, owner.uid, owner.gid);
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fr-FR'];
  try {
    const options = ['-D', partial, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, ...locale];
    execFileSync(bin('initdb'), options, { ...owner, cwd: '/', stdio: 'pipe', env: environment() });
    renameSync(partial, data);
  } finally {
    rmSync(secret, { force: true });
  }
}

/**
 * One process watches the server of a data folder. A server left by a killed parent is asked to stop, so that this
 * process is again the one that watches it.
 */
function takeOver({ bin, data, owner }, dataDir) {
  const watcher = join(dataDir, 'postgres-watcher');
  const options = { ...owner, cwd: '/', stdio: 'ignore', env: environment() };
  if (spawnSync(bin('pg_ctl'), ['-D', data, 'status'], options).status === 0) {
    if (existsSync(watcher) && isAlive(Number(readFileSync(watcher, 'utf8'))))
      throw new Error(
        `DATA_DIR : ${dataDir} sert déjà à une plateforme ouverte. Fermez-la, ou choisissez un autre dossier, par exemple : DATA_DIR=.data-2 npm start`,
      );
    execFileSync(bin('pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], options);
  }
  writeFileSync(watcher, String(process.pid));
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** An eighth of the memory: the file cache of the system serves the rest. Only what is used of it is taken. */
function bufferMegabytes() {
  return Math.min(1_024, Math.max(128, Math.floor(totalmem() / 2 ** 20 / 8)));
}

function supervise({ bin, data, owner }, port, durable) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `shared_buffers=${bufferMegabytes()}MB`,
    'max_connections=100',
  ];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const log = openSync(join(data, '..', 'postgres.log'), 'a', 0o600);
  let stopping = false;
  let child;
  const start = () => {
    // A group of its own: Ctrl-C in the terminal reaches the parent only, which stops things in order.
    child = spawn(bin('postgres'), args, {
      ...owner,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: environment(),
    });
    child.once('exit', () => {
      if (!stopping) setTimeout(start, RESTART_DELAY_MS);
    });
  };
  start();
  const stop = async () => {
    stopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await ended;
  };
  return { stop, hasFailed: () => child.exitCode !== null };
}

async function waitUntilReady(url, server) {
  for (const until = Date.now() + 60_000; ;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > until)
        throw new Error(`PostgreSQL ne répond pas (voir postgres.log) : ${error.message}`, { cause: error });
      await new Promise((done) => setTimeout(done, server.hasFailed() ? 300 : 50));
    }
  }
}

async function createDatabase(url, name) {
  const client = new pg.Client(url);
  await client.connect();
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
}

function secretOf(dataDir) {
  const path = join(dataDir, 'postgres-password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** The port of last time when it is free, else any free one. */
async function portOf(dataDir) {
  const path = join(dataDir, 'postgres-port');
  const last = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  const port = (await freePort(last)) ?? (await freePort(0));
  writeFileSync(path, String(port));
  return port;
}

function freePort(wished) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(null));
    probe.listen(wished, HOST, () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function environment() {
  return { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.install-stamp');
const REQUIRED = [24, 15];

/**
 * Makes the rest runnable on a fresh machine, with what Node carries: installs the packages when the lock file changed,
 * then goes on under the Node that the project pins. Returns when this process is that one.
 *
 * @param {string} script path of the script to run again under the pinned Node
 */
export async function bootstrap(script) {
  install();
  if (isRecent(process.versions.node)) return addToPath();
  const node = join(BIN, 'node');
  if (!existsSync(node)) {
    process.stderr.write(
      `Node ${REQUIRED.join('.')} ou plus récent est nécessaire (ici ${process.versions.node}). Installez-le depuis https://nodejs.org puis relancez la commande.\n`,
    );
    process.exit(1);
  }
  process.exit(await handOver(node, [script, ...process.argv.slice(2)]));
}

function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  process.stdout.write('Installation des paquets (une à deux minutes la première fois)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stderr } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) {
    process.stderr.write(`L’installation a échoué :\n${stderr}\n`);
    process.exit(1);
  }
  writeFileSync(STAMP, hash);
}

/** Runs in this process's place: signals go through, the exit code comes back, and it hears when this process is killed. */
function handOver(command, args) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(command, args, { stdio, env: { ...process.env, PATH: withBin() } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.once('exit', (code, signal) => done(code ?? (signal === null ? 1 : 0))));
}

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1]);
}

function addToPath() {
  process.env.PATH = withBin();
}

function withBin() {
  return `${BIN}${delimiter}${process.env.PATH ?? ''}`;
}

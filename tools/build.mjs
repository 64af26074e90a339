import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from './bootstrap.mjs';

/** Says which sources the last build was made from. */
export const BUILD_STAMP = join(ROOT, 'dist', '.build-stamp');
const SOURCES = ['apps', 'libs'];
const SETTINGS = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];

/**
 * Builds what is served when its sources changed since the last time.
 *
 * @param {(message: string) => void} say
 */
export function buildWhenNeeded(say) {
  const hash = sourceHash();
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === hash) return;
  say('Construction de l’application…');
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
  const { status, stdout, stderr } = spawnSync('nx', ['run-many', '-t', 'build'], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`La construction a échoué :\n${stdout}\n${stderr}`);
  compress(join(ROOT, 'dist/apps/web/browser'));
  writeFileSync(BUILD_STAMP, hash);
}

function sourceHash() {
  const hash = createHash('sha256');
  const files = [
    ...SETTINGS.map((file) => join(ROOT, file)),
    ...SOURCES.flatMap((folder) => filesIn(join(ROOT, folder))),
  ];
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Beside each text file, what browsers would otherwise wait for at each visit. */
function compress(folder) {
  for (const file of filesIn(folder).filter((path) => /\.(?:js|css|svg|json|txt)$/.test(path))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './bootstrap.mjs';

/**
 * The site with its demonstration, on a port and a folder of its own, for as long as it is used; `SITE_URL` names one
 * that runs already.
 *
 * @param {(url: string) => Promise<void>} use
 */
export async function withDemoSite(use) {
  if (process.env.SITE_URL) return use(process.env.SITE_URL);
  const dataDir = mkdtempSync(join(tmpdir(), 'vte-site-'));
  const port = String(await freePort());
  const env = { ...process.env, PORT: port, DATA_DIR: dataDir, DEMO: 'true', RATE_LIMIT_PER_MINUTE: '100000' };
  const site = spawn(process.execPath, ['tools/start.mjs'], { cwd: ROOT, env, stdio: 'inherit' });
  const ended = new Promise((done) => site.once('exit', done));
  try {
    await ready(`http://localhost:${port}/health/ready`, site);
    await use(`http://localhost:${port}`);
  } finally {
    site.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ready(address, site) {
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (site.exitCode !== null) throw new Error('Le site ne s’est pas ouvert.');
    await new Promise((done) => setTimeout(done, 200));
  }
}

export function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A process that answers on a port of its own. */
export interface Server {
  port: number;
  stop: () => Promise<void>;
}

const ROOT = join(import.meta.dirname, '../../..');

/** The platform as `npm start` runs it, on a database that is ready. */
export function startPlatform(
  databaseUrl: string,
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<Server> {
  return start(join(ROOT, 'dist/apps/api/main.js'), (port) => ({
    env: {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://localhost:${port}`,
      DEMO: 'false',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: '100000000',
      ...settings,
    },
  }));
}

/** A server of `baselines.ts`. */
export function startBaseline(kind: string, { input = '', databaseUrl = '' } = {}): Promise<Server> {
  return start(join(import.meta.dirname, 'baselines.js'), (port) => ({
    args: [kind, String(port), input],
    env: { DATABASE_URL: databaseUrl },
  }));
}

interface Settings {
  args?: string[];
  env: Record<string, string>;
}

async function start(script: string, settingsFor: (port: number) => Settings): Promise<Server> {
  const port = await freePort();
  const { args = [], env } = settingsFor(port);
  const child = fork(script, args, {
    env: { ...process.env, TZ: 'UTC', NODE_ENV: 'production', ...env },
    execArgv: ['--disable-warning=DeprecationWarning'],
  });
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: { type: string }) => {
      if (message.type === 'ready') resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`${script} stopped before it was ready (${code ?? 'killed'})`));
    });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { port, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

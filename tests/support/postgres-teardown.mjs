import { rmSync } from 'node:fs';

export default async function teardown() {
  const { server, dataDir } = globalThis.testPostgres ?? {};
  await server?.stop();
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}

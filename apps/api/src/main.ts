import { join } from 'node:path';
import { FirstAdmin } from './auth/first-admin.ts';
import { InvalidConfig, readConfig } from './config.ts';
import { createApp } from './create-app.ts';
import { prepareDatabase } from './database/prepare.ts';
import { DemoService } from './demo/demo.service.ts';

// Whoever started this process was killed: nobody would stop it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

try {
  const config = readConfig(process.env);
  const say = (text: string) => process.send?.({ type: 'progress', text });
  await prepareDatabase(config, new Date(), say);
  const app = await createApp(config, { siteFolder: join(import.meta.dirname, '../web') });
  await app.init();
  const demo = app.get(DemoService);
  await demo.ensure(say);
  await app.get(FirstAdmin).ensure();
  await app.listen(config.PORT, config.HOST);
  // The supervisor that started this process prints the address and the accounts of the demonstration.
  process.send?.({ type: 'ready', url: config.PUBLIC_URL, demo: demo.read() });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

/** What a person can act on is a sentence; anything else is a defect, shown whole. */
function explain(error: unknown): string {
  if (error instanceof InvalidConfig) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'PORT: this port is already taken; choose another one, for instance PORT=3001';
  if ('syscall' in error && (error.syscall === 'listen' || error.syscall === 'getaddrinfo'))
    return `HOST, PORT: nobody can listen there (${error.message})`;
  return error.stack ?? error.message;
}

import { defineConfig, devices } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAUNCH } from '../../tools/browser.mjs';
import { FIRST_ADMIN } from './support/first-admin.ts';

/** The site as `npm start` opens it, on an empty database of its own. Workers share the folder through the environment. */
const port = process.env['JOURNEY_PORT'] ?? '3322';
process.env['JOURNEY_DATA'] ??= mkdtempSync(join(tmpdir(), 'vte-journey-'));

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env['JOURNEY_REPORT']
    ? [['json', { outputFile: process.env['JOURNEY_REPORT'] }], ['line']]
    : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Transitions of views and smooth scrolls would only be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    // By hand only: recording every step takes a third of the time.
    trace: process.env['JOURNEY_REPORT'] ? 'off' : 'retain-on-failure',
    actionTimeout: 15_000,
    launchOptions: LAUNCH,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
      // What is the same at every width.
      grepInvert: /@once/,
    },
  ],
  webServer: {
    command: 'node tools/start.mjs',
    cwd: '../..',
    url: `http://localhost:${port}/health/ready`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    // By hand, a server that already answers on the port is used as it is.
    reuseExistingServer: process.env['JOURNEY_REPORT'] === undefined,
    env: {
      PORT: port,
      DATA_DIR: process.env['JOURNEY_DATA'],
      DEMO: 'false',
      RATE_LIMIT_PER_MINUTE: '100000',
      RATE_LIMIT_SIGN_IN_FAILURES: '1000',
      ADMIN_EMAIL: FIRST_ADMIN.email,
      ADMIN_PASSWORD: FIRST_ADMIN.password,
    },
  },
});

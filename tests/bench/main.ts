import 'reflect-metadata';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../tools/postgres.mjs';
import { TestApp, TestClock } from '../support/app.ts';
import { loadOffers } from './data/load.ts';
import { measureFreshness, measureSuggestions, measureTypos } from './measures/finding.ts';
import { measureGrowth } from './measures/growth.ts';
import {
  measureEligibility,
  measureFramework,
  measureNotModified,
  measureProcesses,
  measureSearchLoad,
} from './measures/http.ts';
import { measurePages } from './measures/pages.ts';
import { measureSearch } from './measures/search.ts';
import { measureRelevance } from './relevance/relevance.ts';
import { recordSearches, type Bench } from './support/bench.ts';
import { documentOf } from './support/document.ts';
import { tableOf, type Line } from './support/report.ts';
import { startPlatform } from './support/servers.ts';

const DOCUMENT = join(import.meta.dirname, '../../../docs/performance.md');
const QUICK = '5000';

const MEASURES: Record<string, (bench: Bench) => Promise<Line[]>> = {
  search: measureSearch,
  load: measureSearchLoad,
  known: measureNotModified,
  framework: measureFramework,
  eligibility: measureEligibility,
  processes: measureProcesses,
  suggestions: measureSuggestions,
  pages: measurePages,
  typos: measureTypos,
  freshness: measureFreshness,
  relevance: measureRelevance,
  growth: measureGrowth,
};

const { values: options } = parseArgs({
  options: {
    live: { type: 'string', default: '100000' },
    quick: { type: 'boolean', default: false },
    /** Folder of a database that is kept for the next run; a temporary one otherwise. */
    keep: { type: 'string' },
    /** Measures to make, all by default: the document is written only then. */
    only: { type: 'string', multiple: true, default: Object.keys(MEASURES) },
  },
});
const live = Number(options.quick ? QUICK : options.live);
const isWhole = !options.quick && options.only.length === Object.keys(MEASURES).length;

const dataDir = options.keep === undefined ? mkdtempSync(join(tmpdir(), 'vte-bench-')) : resolve(options.keep);
mkdirSync(dataDir, { recursive: true });
chmodSync(dataDir, 0o755);
const postgres = await startPostgres({ dataDir, durable: false });
process.env['TEST_DATABASE_URL'] = postgres.urlOf('postgres');
try {
  const clock = new TestClock(new Date());
  say(`loading ${live} live offers`);
  const { indexed } = await loadOffers(postgres.url, live, clock.now());
  const app = await TestApp.start({}, { clock, database: { url: postgres.url, drop: () => Promise.resolve() } });
  await indexed();
  const platform = await startPlatform(postgres.url, dataDir);
  try {
    const searches = await recordSearches(app);
    const lines = await measure({
      databaseUrl: postgres.url,
      dataDir,
      app,
      port: platform.port,
      searches,
    });
    process.stdout.write(`${tableOf(lines)}\n`);
    if (isWhole) writeFileSync(DOCUMENT, await documentOf(postgres.url, live, tableOf(lines)));
  } finally {
    await platform.stop();
    await app.stop();
  }
} finally {
  await postgres.stop();
  if (options.keep === undefined) rmSync(dataDir, { recursive: true, force: true });
}

async function measure(bench: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const name of options.only) {
    say(`measuring ${name}`);
    const measured = (await MEASURES[name]?.(bench)) ?? [];
    for (const { measure, seen, detail } of measured) say(`  ${measure}: ${seen} ${detail}`);
    lines.push(...measured);
  }
  return lines;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

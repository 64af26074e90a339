import { TestApp } from '../../support/app.ts';
import { mixedQueries, type MixedQuery } from '../data/queries.ts';
import { recordStatements, type Statement } from './recorder.ts';

/** A search of the mix: its address, and the statements that it takes. */
export interface RecordedSearch {
  kind: MixedQuery['kind'];
  path: string;
  /** Those that find: plain, and then deeper when little is found. */
  statements: Statement[];
  /** The one that counts the results by filter. */
  facets: Statement;
}

/** What every measure starts from. */
export interface Bench {
  databaseUrl: string;
  dataDir: string;
  /** The API in this process, for what only its inside can tell. */
  app: TestApp;
  /** The platform in its own process, which is what is measured. */
  port: number;
  searches: RecordedSearch[];
}

/** Only what finds: to read the version that an answer carries is work of the endpoint. */
const FINDS = /\boffer_(?:search|word)\b/;
const COUNTS = /\bAS facet\b/;

export async function recordSearches(app: TestApp): Promise<RecordedSearch[]> {
  const recorded: RecordedSearch[] = [];
  for (const { kind, params } of mixedQueries(app.clock.today())) {
    if (kind === 'laterPage') params.set('cursor', await firstCursor(app, params));
    const path = `/offers?${params.toString()}`;
    const all = await recordStatements(() => app.visitor.get(`${path}&facets=true`));
    const facets = all.find(({ text }) => COUNTS.test(text));
    if (facets === undefined) throw new Error(`${path} counts nothing`);
    const statements = all.filter(({ text }) => FINDS.test(text) && !COUNTS.test(text));
    recorded.push({ kind, path: `/api/v1${path}`, statements, facets });
  }
  return recorded;
}

async function firstCursor(app: TestApp, params: URLSearchParams): Promise<string> {
  const { body } = await app.visitor.get<{ nextCursor: string | null }>(`/offers?${params.toString()}`);
  if (body.nextCursor === null) throw new Error(`${params.toString()} has one page only`);
  return body.nextCursor;
}

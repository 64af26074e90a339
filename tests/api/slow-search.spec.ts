import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { TestApp } from '../support/app.ts';
import { createDatabase } from '../support/database.ts';

/** Longer than any statement of the start takes. */
const TIMEOUT_MS = 3_000;

describe('a search that the database does not finish', () => {
  let app: TestApp;
  let other: pg.Client;

  beforeAll(async () => {
    const { url, drop } = await createDatabase();
    app = await TestApp.start({}, { database: { url: `${url}?statement_timeout=${TIMEOUT_MS}`, drop } });
    other = new pg.Client(url);
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await app.stop();
  });

  const PATHS = [
    '/api/v1/offers?q=export&facets=true',
    '/api/v1/offers/suggestions?q=export',
    '/api/v1/offers/feed',
    '/widget/territoires/grand-est-touraine',
    '/sitemaps/offres-1.xml',
  ];

  it('is stopped by it, and says when to come back', async () => {
    await other.query('BEGIN; LOCK TABLE offer_search IN ACCESS EXCLUSIVE MODE');
    const started = performance.now();
    const answers = await Promise.all(PATHS.map((path) => fetch(`${app.visitor.baseUrl}${path}`)));
    expect(performance.now() - started).toBeLessThan(2 * TIMEOUT_MS);
    for (const answer of answers) {
      expect([answer.url, answer.status]).toEqual([answer.url, 503]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await answer.json()).toMatchObject({ code: 'service_unavailable' });
    }
    const { rows } = await other.query(
      "SELECT 1 FROM pg_stat_activity WHERE application_name = 'vte-api' AND wait_event_type = 'Lock'",
    );
    expect(rows).toEqual([]);
  });

  it('keeps nothing else from being answered', async () => {
    const stuck = Array.from({ length: 3 }, () => PATHS)
      .flat()
      .map((path) => fetch(`${app.visitor.baseUrl}${path}`));
    await setTimeout(TIMEOUT_MS / 6);
    const started = performance.now();
    expect((await fetch(`${app.visitor.baseUrl}/health/ready`)).status).toBe(200);
    expect((await app.visitor.get('/companies')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(TIMEOUT_MS / 2);
    for (const { status } of await Promise.all(stuck)) expect(status).toBe(503);
  });

  it('answers again once the database does', async () => {
    await other.query('ROLLBACK');
    for (const path of PATHS.slice(0, -1)) {
      const { status } = await fetch(`${app.visitor.baseUrl}${path}`);
      expect([path, status]).toEqual([path, 200]);
    }
  });
});

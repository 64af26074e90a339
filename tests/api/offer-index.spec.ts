import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { offerBody } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

describe('what the search reads, when two things happen at once', () => {
  let url: string;
  let app: TestApp;
  let other: pg.Client;
  let moderator: Client;
  let manager: Client;
  let companyId: string;

  beforeAll(async () => {
    const database = await createDatabase();
    url = database.url;
    app = await TestApp.start({}, { database });
    other = new pg.Client(url);
    await other.connect();
    moderator = await app.staff('moderator');
    ({ manager, companyId } = await verifiedCompany(app, moderator));
  });
  afterAll(async () => {
    await other.end();
    await app.stop();
  });

  /** Lets both go on once each waits for its turn, or is done without. */
  async function together<One, Two>(one: () => Promise<One>, two: () => Promise<Two>): Promise<[One, Two]> {
    await other.query('BEGIN; SELECT version FROM offer_search_version FOR UPDATE');
    const first = one();
    await waiting(1, first);
    const second = two();
    await waiting(2, second);
    await other.query('COMMIT');
    return Promise.all([first, second]);
  }

  async function waiting(count: number, last: Promise<unknown>): Promise<void> {
    const watch = { done: false };
    void last.finally(() => {
      watch.done = true;
    });
    while (!watch.done && (await waitingNow()) < count) await setTimeout(10);
  }

  async function waitingNow(): Promise<number> {
    await other.query('SELECT pg_stat_clear_snapshot()');
    const { rows } = await other.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    return rows.length;
  }

  const total = async () => (await app.visitor.get<{ total: number }>('/offers')).body.total;
  const move = (client: Client, path: string, body: object) => client.post(`${path}/transitions`, body);
  const suspend = { action: 'suspend', reason: 'Signalement' };

  it('holds no offer whose company is suspended while it is published', async () => {
    const { body } = await manager.post<{ id: string }>('/offers', offerBody());
    await move(manager, `/offers/${body.id}`, { action: 'submit' });
    const answers = await together(
      () => move(moderator, `/offers/${body.id}`, { action: 'publish' }),
      () => move(moderator, `/companies/${companyId}`, suspend),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await total()).toBe(0);
    await move(moderator, `/companies/${companyId}`, { action: 'reinstate', reason: 'Vérifié' });
    expect(await total()).toBe(1);
  });

  it('follows an offer and its company, changed in the same moment', async () => {
    const id = await publishedOffer(manager, moderator);
    const answers = await together(
      () => move(moderator, `/companies/${companyId}`, suspend),
      () => move(manager, `/offers/${id}`, { action: 'unpublish' }),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await move(moderator, `/companies/${companyId}`, { action: 'reinstate', reason: 'Vérifié' });
    expect(await total()).toBe(1);
  });

  it('is made up for once, by two processes that start together', async () => {
    await other.query('TRUNCATE offer_search, offer_text, offer_card');
    const start = () => TestApp.start({}, { database: { url, drop: () => Promise.resolve() } });
    const started = await together(start, start);
    expect(await total()).toBe(1);
    for (const process of started) await process.stop();
  });
});

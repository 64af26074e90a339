import type { OfferPage } from '@vte/contract';
import { DataSource } from '../../apps/api/src/create-app.ts';
import { TestApp } from '../support/app.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

/** More offers of one word than are counted. */
const CROWD = 2_100;

/** The rows that are searched, again under other ids: without offers of their own, which nothing here opens. */
const CROWD_OF_ONE = ['offer_search', 'offer_text', 'offer_card'].map(
  (table) => `
  INSERT INTO ${table}
  SELECT (jsonb_populate_record(row, jsonb_build_object('id', md5(row.id::text || number)::uuid))).*
    FROM ${table} AS row CROSS JOIN generate_series(1, ${CROWD}) AS number`,
);
/** A card tells the id of its offer: that of its row. */
const EACH_ITS_CARD = `UPDATE offer_card SET card = jsonb_set(card::jsonb, '{id}', to_jsonb(id))::text`;

describe('a search that finds more than is counted', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    const moderator = await app.staff('moderator');
    const { manager } = await verifiedCompany(app, moderator);
    await publishedOffer(manager, moderator, { title: 'Responsable soudage' });
    await app.get(DataSource).transaction(async (rows) => {
      await rows.query('SET LOCAL session_replication_role = replica');
      for (const statement of [...CROWD_OF_ONE, EACH_ITS_CARD]) await rows.query(statement);
    });
    await publishedOffer(manager, moderator, { title: 'Responsable soudage, atelier de soudage' });
  });
  afterAll(() => app.stop());

  const search = async (query: string) => (await app.visitor.get<OfferPage>(`/offers?${query}`)).body;

  it('says so, and judges the latest offer with the others', async () => {
    const { items, total, totalIsExact } = await search('q=soudage');
    expect({ total, totalIsExact }).toEqual({ total: 2_000, totalIsExact: false });
    expect(items[0]?.title).toBe('Responsable soudage, atelier de soudage');
  });

  it('goes on page after page, each offer once', async () => {
    const first = await search('q=soudage&limit=50');
    const second = await search(`q=soudage&limit=50&cursor=${first.nextCursor ?? ''}`);
    const third = await search(`q=soudage&limit=50&cursor=${second.nextCursor ?? ''}`);
    const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(150);
    expect(ids).toHaveLength(150);
    expect(second.total).toBe(2_000);
  });
});

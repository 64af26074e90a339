import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { createDatabase } from '../support/database.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

const SHARED = { JWT_SECRET: 'of both processes, as an operator sets it' };

describe('a search, when another process works on the same database', () => {
  let here: TestApp;
  let there: TestApp;
  let admin: Client;

  beforeAll(async () => {
    const { url, drop } = await createDatabase();
    here = await TestApp.start(SHARED, { database: { url, drop: () => Promise.resolve() } });
    there = await TestApp.start(SHARED, { database: { url, drop } });
    const moderator = await here.staff('moderator');
    admin = await here.staff('admin');
    const { manager } = await verifiedCompany(here, moderator);
    await publishedOffer(manager, moderator, { title: 'Responsable soudage' });
  });
  afterAll(async () => {
    await here.stop();
    await there.stop();
  });

  it('finds by the synonyms that the other was given at once, and is kept by browsers as such', async () => {
    const ask = (etag: string) =>
      there.visitor.get<{ total: number }>('/offers?q=chaudronnerie', { 'if-none-match': etag });
    const before = await ask('');
    expect(before.body.total).toBe(0);

    const { body } = await admin.post('/admin/synonyms', { words: ['soudage', 'chaudronnerie'] });
    const after = await ask(before.headers.get('etag') ?? '');
    expect([after.status, after.body.total]).toEqual([200, 1]);
    const etag = after.headers.get('etag') ?? '';
    expect((await ask(etag)).status).toBe(304);

    await admin.delete(`/admin/synonyms/${String(body['id'])}`);
    expect((await ask(etag)).body.total).toBe(0);
  });
});

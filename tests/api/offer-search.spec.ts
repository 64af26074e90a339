import { offerPageSchema, type OfferPage } from '@vte/contract';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

type Page = OfferPage;

const cursorOf = (value: unknown) =>
  Buffer.from(JSON.stringify([value, '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c'])).toString('base64url');

describe('the search of offers', () => {
  let app: TestApp;
  let moderator: Client;
  let manager: Client;
  let companyId: string;

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    ({ manager, companyId } = await verifiedCompany(app, moderator));
    await publishedOffer(manager, moderator, {
      title: 'Responsable numérique',
      context: 'Quatorze presses sont à relier.',
    });
    await publishedOffer(manager, moderator, {
      title: 'Chargé·e d’export',
      communeCode: '41016',
      contractType: 'cdd',
      durationMonths: 12,
      themes: ['export'],
    });
    await publishedOffer(manager, moderator, {
      title: 'Responsable écologie',
      communeCode: '29019',
      themes: ['ecology'],
      minDiplomaLevel: 7,
      payMinCents: 320_000,
      payMaxCents: 380_000,
    });
  });
  afterAll(() => app.stop());

  const search = async (query: string) => {
    const { status, body } = await app.visitor.get<Page>(`/offers?${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const titles = async (query: string) => (await search(query)).items.map(({ title }) => title).toSorted();

  it.each([
    ['q=exports', ['Chargé·e d’export']],
    ['q=ecologie', ['Responsable écologie']],
    ['q=%C3%A9cologie', ['Responsable écologie']],
    ['contract=cdd', ['Chargé·e d’export']],
    ['contract=cdd&contract=cdi', ['Chargé·e d’export', 'Responsable numérique', 'Responsable écologie']],
    ['theme=ecology', ['Responsable écologie']],
    ['diploma=5', ['Chargé·e d’export', 'Responsable numérique']],
    ['department=29', ['Responsable écologie']],
    ['territory=grand-est-touraine', ['Responsable numérique']],
    ['payMinCents=300000', ['Responsable écologie']],
    ['companySize=pme&near=37003&radiusKm=10', ['Responsable numérique']],
    ['startBefore=2026-11-30', []],
    ['grant=settling_in', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected.toSorted());
  });

  it('sorts by distance and says it', async () => {
    const { items } = await search('near=37003&radiusKm=300&sort=distance');
    const distances = items.map(({ distanceKm }) => Number(distanceKm));
    expect(distances[0]).toBe(0);
    expect(distances).toHaveLength(2);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it.each(['', 'sort=distance&near=37003&radiusKm=300&', 'q=responsable&sort=relevance&'])(
    'goes through the pages once each: %s',
    async (query) => {
      const whole = await search(query);
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Page = await search(`${query}limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
        expect(page.total).toBe(whole.total);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(whole.items.map(({ id }) => id));
    },
  );

  it.each([
    'q=%00',
    `q=${'a'.repeat(5_000)}`,
    'q=%25%27%22%5C',
    'q=%F0%9F%98%80%D7%A9%D7%9C%D7%95%D7%9D',
    'near=00000',
    'near=20000',
    'near=37003&radiusKm=-5',
    'near=37003&radiusKm=1000000000',
    'facets=maybe',
    'region=999',
    'remote=2',
    'limit=0',
    'limit=abc',
    'contract=esclavage',
    'diploma=12',
    'territory=atlantide',
    'department=999',
    'startBefore=2026-02-30',
    'payMinCents=99999999999',
    'sort=hasard',
    'cursor=!!!',
    `cursor=${cursorOf('abc')}`,
    `cursor=${cursorOf(12)}`,
    `cursor=${cursorOf(null)}`,
    `sort=distance&near=37003&cursor=${cursorOf('abc')}`,
    Array.from({ length: 200 }, () => 'theme=digital').join('&'),
    'unknown=1&q=export&q=numerique',
  ])('has an answer for %s', async (query) => {
    const { status, body } = await app.visitor.get<{ code?: string; errors?: { path: string }[] }>(`/offers?${query}`);
    expect([200, 400]).toContain(status);
    if (status === 400) expect(body.errors?.[0]?.path).toMatch(/\S/);
  });

  it.each([
    ['near=37003&radiusKm=-5', 'radiusKm', '1 au moins.'],
    ['near=37003&radiusKm=1000000000', 'radiusKm', '300 au plus.'],
    ['sort=hasard', 'sort', 'Valeurs possibles : relevance, distance, date.'],
    [`q=${'a'.repeat(5_000)}`, 'q', '200 caractères au plus.'],
  ])('says in French what is wrong with %.40s', async (query, path, message) => {
    const { body } = await app.visitor.get(`/offers?${query}`);
    expect(body).toMatchObject({ errors: [{ path, message }] });
  });

  it.each([
    ['numeriques', 'a plural without accents'],
    ['digital', 'a synonym'],
    ['"responsable numérique"', 'a phrase'],
    ['numérqiue', 'a slip'],
    ['responsable -écologie', 'an exclusion'],
    ['responsable -"responsable écologie"', 'the exclusion of a phrase'],
    ['amboise', 'a place'],
    ['presses', 'a word of the long text'],
  ])('finds by %j: %s', async (q) => {
    const { items } = await search(`q=${encodeURIComponent(q)}`);
    expect(items[0]?.title).toBe('Responsable numérique');
  });

  it('says what it understood', async () => {
    const { interpretation } = await search(`q=${encodeURIComponent('exprot')}`);
    expect(interpretation).toEqual({ corrected: 'export', partial: false });
    expect((await search(`q=${encodeURIComponent('export licorne')}`)).interpretation.partial).toBe(true);
  });

  it('says which filter to relax for the words that were meant', async () => {
    const { interpretation, relax } = await search('q=exprot&theme=ecology&facets=true');
    expect(interpretation.corrected).toBe('export');
    expect(relax).toContainEqual({ filter: 'theme', gain: 1 });
  });

  it('goes on by date, page after page, around a commune that is not known', async () => {
    const first = await search('near=37999&sort=distance&limit=2');
    const second = await search(`near=37999&sort=distance&limit=2&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length]).toEqual([2, 1]);
  });

  it('keeps to the words as they are written when it is asked to', async () => {
    const { total, interpretation } = await search('q=exprot&exact=true');
    expect({ total, interpretation }).toEqual({ total: 0, interpretation: { corrected: null, partial: false } });
  });

  it('counts what each filter would keep, without its own effect', async () => {
    const { facets } = await search('facets=true&theme=export');
    expect(facets?.theme.map(({ value, count }) => [value, count])).toEqual([
      ['digital', 1],
      ['ecology', 1],
      ['export', 1],
    ]);
    expect(facets?.contract).toEqual([{ value: 'cdd', label: null, count: 1 }]);
    expect(facets?.region).toEqual([{ value: '24', label: 'Centre-Val de Loire', count: 1 }]);
  });

  it('says which filter to relax, by how much', async () => {
    const { relax } = await search('theme=export&contract=cdi&facets=true');
    expect(relax).toEqual([
      { filter: 'theme', gain: 2 },
      { filter: 'contract', gain: 1 },
    ]);
  });

  it('counts nothing for a list of offers alone', async () => {
    const { facets, relax } = await search('theme=export&contract=cdi');
    expect([facets, relax]).toEqual([undefined, undefined]);
  });

  it('says which word to let go, and what the others find', async () => {
    const { total, relax } = await search(`q=${encodeURIComponent('responsable "écologie" -paris')}&facets=true`);
    expect(total).toBe(1);
    expect(relax).toContainEqual({ filter: 'q', words: 'responsable -paris', gain: 1 });
    expect(relax?.map(({ words }) => words)).not.toContain('"écologie" -paris');
  });

  it('suggests while typing', async () => {
    const suggest = async (q: string) =>
      (
        await app.visitor.get<{ items: { kind: string; label: string }[] }>(
          `/offers/suggestions?q=${encodeURIComponent(q)}`,
        )
      ).body.items;
    expect(await suggest('num')).toContainEqual({ kind: 'title', label: 'Responsable numérique', key: null });
    expect((await suggest('ambois'))[0]).toEqual({ kind: 'town', label: 'Amboise (37)', key: '37003' });
    expect(await suggest('')).toEqual([]);
  });

  it('lets an administrator edit the synonyms', async () => {
    const admin = await app.staff('admin');
    const { status, body } = await admin.post('/admin/synonyms', { words: ['breton', 'Finistère'] });
    expect(status).toBe(201);
    expect(await titles('q=breton')).toEqual(['Responsable écologie']);
    const path = `/admin/synonyms/${String(body['id'])}`;
    const stale = { 'if-match': '"7"' };
    expect((await admin.put(path, { words: ['breton', 'export'] }, stale)).status).toBe(412);
    await admin.put(path, { words: ['breton', 'export'] });
    expect(await titles('q=breton')).toEqual(['Chargé·e d’export']);
    expect((await admin.delete(path)).status).toBe(204);
    expect((await admin.delete(path)).status).toBe(404);
    expect((await search('q=breton')).total).toBe(0);
    expect((await admin.post('/admin/synonyms', { words: ['seul'] })).status).toBe(400);
  });

  it('answers 304 until something that can be found changes', async () => {
    const ask = (etag: string) => app.visitor.get('/offers?q=export', { 'if-none-match': etag });
    const etag = (await ask('')).headers.get('etag') ?? '';
    expect((await ask(etag)).status).toBe(304);
    await publishedOffer(manager, moderator, { title: 'Responsable export' });
    const { status, body } = await ask(etag);
    expect([status, body['total']]).toEqual([200, 2]);
    const [mine] = (await manager.get<Page>('/me/offers?status=published&limit=100')).body.items.filter(
      ({ title }) => title === 'Responsable export',
    );
    await manager.post(`/offers/${mine?.id ?? ''}/transitions`, { action: 'fill' });
    expect((await ask(etag)).body['total']).toBe(1);
  });

  it('answers as it says it does', async () => {
    const { body } = await app.visitor.get('/offers?q=responsable&facets=true&near=37003&limit=1');
    expect(offerPageSchema.parse(body)).toEqual(body);
  });

  it('shows no offer of a suspended company, at once', async () => {
    await moderator.post(`/companies/${companyId}/transitions`, { action: 'suspend', reason: 'Signalement' });
    expect((await search('')).total).toBe(0);
    await moderator.post(`/companies/${companyId}/transitions`, { action: 'reinstate', reason: 'Vérifié' });
    expect((await search('')).total).toBe(3);
  });

  it('shows what was typed before its synonyms, and places before words in passing', async () => {
    const order = async (query: string) => (await search(query)).items.map(({ title }) => title);
    await publishedOffer(manager, moderator, { title: 'Responsable digital', communeCode: '85191' });
    await publishedOffer(manager, moderator, {
      title: 'Responsable des achats',
      context: 'Vous vendez aussi : vous vendez bien.',
    });
    expect((await order('q=num%C3%A9rique')).slice(0, 2)).toEqual(['Responsable numérique', 'Responsable digital']);
    expect((await order('q=vendee')).slice(0, 2)).toEqual(['Responsable digital', 'Responsable des achats']);
  });

  it('expires what is past its end, whose page is gone a month later', async () => {
    const offer = (await app.visitor.get<{ items: { slug: string }[] }>('/offers')).body.items[0];
    const page = () => app.visitor.get<{ status: string }>(`/offers/${offer?.slug ?? ''}`);
    app.clock.advance(61 * 24 * 3600);
    expect((await search('')).total).toBe(0);
    await app.runDaily('offer-expiry');
    expect((await page()).body.status).toBe('expired');
    app.clock.advance(31 * 24 * 3600);
    expect((await page()).status).toBe(410);
    expect((await app.mailsTo(manager.email))[0]?.subject).toBe('Votre offre a expiré');
  });
});

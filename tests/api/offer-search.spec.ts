import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

interface Page {
  items: { id: string; title: string; distanceKm: number | null }[];
  total: number;
  nextCursor: string | null;
}

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
    await publishedOffer(manager, moderator, { title: 'Responsable numérique' });
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
    ['q=ecologie', []],
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

  it.each(['', 'sort=distance&near=37003&radiusKm=300&'])('goes through the pages once each: %s', async (query) => {
    const whole = await search(query);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await search(`${query}limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.total).toBe(whole.total);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
  });

  it.each([
    'q=%00',
    `q=${'a'.repeat(5_000)}`,
    'q=%25%27%22%5C',
    'q=%F0%9F%98%80%D7%A9%D7%9C%D7%95%D7%9D',
    'near=00000',
    'near=20000',
    'near=37003&radiusKm=-5',
    'near=37003&radiusKm=1000000000',
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

  it('shows no offer of a suspended company, at once', async () => {
    await moderator.post(`/companies/${companyId}/transitions`, { action: 'suspend', reason: 'Signalement' });
    expect((await search('')).total).toBe(0);
    await moderator.post(`/companies/${companyId}/transitions`, { action: 'reinstate', reason: 'Vérifié' });
    expect((await search('')).total).toBe(3);
  });

  it('expires what is past its end, whose page is then gone', async () => {
    const offer = (await app.visitor.get<{ items: { slug: string }[] }>('/offers')).body.items[0];
    app.clock.advance(61 * 24 * 3600);
    expect((await search('')).total).toBe(0);
    await app.runDaily('offer-expiry');
    expect((await app.visitor.get(`/offers/${offer?.slug ?? ''}`)).status).toBe(410);
    expect((await app.mailsTo(manager.email))[0]?.subject).toBe('Votre offre a expiré');
  });
});

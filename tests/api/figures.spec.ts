import type { Activity, MonthlyFigures, Stats, TerritoryFigures } from '@vte/contract';
import { DataSource } from '../../apps/api/src/create-app.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, hire, LETTER, publishedOffer, verifiedCompany } from '../support/scene.ts';

const OFFERS = 6;

describe('open figures', () => {
  let app: TestApp;
  let moderator: Client;
  let manager: Client;

  /** Six offers published and six applications sent in October, one hire, whose offer is filled; one more offer in November. */
  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    const candidate = await candidateWithProfile(app);
    const offers: string[] = [];
    for (let index = 0; index < OFFERS; index += 1)
      offers.push(await publishedOffer(manager, moderator, { title: `Responsable qualité ${index}` }));
    await hire(manager, candidate, offers[0] ?? '');
    for (const offer of offers.slice(1)) await candidate.post(`/offers/${offer}/applications`, LETTER);
    const october = "timestamptz '2026-10-31 22:30Z'";
    await app.get(DataSource).query(`UPDATE offer SET published_at = ${october}`);
    await app.get(DataSource).query(`UPDATE application SET sent_at = ${october}`);
    await app.get(DataSource).query(`UPDATE application_event SET at = ${october} WHERE to_status = 'hired'`);
    await publishedOffer(manager, moderator, { title: 'Responsable export' });
  });
  afterAll(() => app.stop());

  it('stop at the end of the last month, in Paris, and hide what is under five', async () => {
    const { body } = await app.visitor.get<MonthlyFigures>('/stats/months');
    expect(body.until).toBe('2026-10-31');
    expect(body.items).toHaveLength(12);
    expect(body.items.at(-1)).toEqual({
      month: '2026-10',
      offers: OFFERS,
      applications: OFFERS,
      hires: null,
      recruitmentAids: null,
      recruitmentCents: null,
      settlingInAids: null,
      settlingInCents: null,
    });
    expect(body.total).toMatchObject({ offers: OFFERS, applications: OFFERS, hires: null });
  });

  it('are told by territory, every one of them', async () => {
    const { body } = await app.visitor.get<TerritoryFigures>('/stats/territories');
    expect(body.items).toHaveLength(149);
    expect(body.items.find(({ slug }) => slug === 'grand-est-touraine')).toMatchObject({ offers: OFFERS, hires: null });
    expect(body.items.at(-1)).toMatchObject({ slug: null, offers: null });
    expect(body.total).toMatchObject({ offers: OFFERS, hires: null });
  });

  it('say no more on the figures of the day', async () => {
    const { body } = await app.visitor.get<Stats>('/stats');
    expect(body).toMatchObject({ openOffers: OFFERS, hires: null, paidCents: null });
  });

  it('tell what goes on today in the territories of each list', async () => {
    for (const list of ['148', '149', '183']) {
      const { body } = await app.visitor.get<Activity>(`/stats/activity?list=${list}`);
      expect(body.items).toHaveLength(Number(list));
      const active = body.items.filter(({ openOffers, companies }) => openOffers + companies > 0);
      expect(active).toMatchObject([{ openOffers: OFFERS, companies: 1 }]);
    }
  });

  it.each([
    ['/stats/months', '"2026-10";"6";"6";"non communiqué";"non communiqué";"non communiqué"'],
    ['/stats/territories', '"grand-est-touraine";"Grand Est Touraine";"6";"6";"non communiqué"'],
  ])('%s is a file for spreadsheets too', async (path, line) => {
    const { headers, body } = await app.visitor.get<string>(`${path}?format=csv`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('.csv');
    expect(body).toContain(line);
    expect((await app.visitor.get(`${path}?format=xlsx`)).status).toBe(400);
  });

  it('may be read by a script of another site, which what is private may not', async () => {
    const allowed = async (path: string, origin = 'https://mairie.exemple.fr') =>
      (await app.visitor.get(path, { origin })).headers.get('access-control-allow-origin');
    for (const path of ['/stats/months', '/offers', '/territories', '/communes/37003', '/companies', '/offers?q=%00'])
      expect(await allowed(path)).toBe('*');
    for (const path of ['/me/export', '/auth/me', '/dev/mails?to=a@b.fr', '/statsx'])
      expect(await allowed(path)).toBeNull();
  });

  it.each(['/stats/months', '/stats/territories?format=csv'])('%s is sent once while nothing changes', async (path) => {
    const { headers } = await app.visitor.get(path);
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    const again = await app.visitor.get(path, { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});

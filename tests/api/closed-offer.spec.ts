import type { OfferPage } from '@vte/contract';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

const DAY = 24 * 3600;

describe('an offer that is not open any more', () => {
  let app: TestApp;
  let moderator: Client;
  let manager: Client;

  beforeEach(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
  });
  afterEach(() => app.stop());

  const publish = async (title: string) => {
    const id = await publishedOffer(manager, moderator, { title });
    const { body } = await manager.get<{ slug: string }>(`/me/offers/${id}`);
    return { id, slug: body.slug };
  };
  const listed = async () => (await app.visitor.get<OfferPage>('/offers')).body.items.map(({ slug }) => slug);
  /** The addresses that search engines are given; there is no file for none. */
  const mapped = async () => {
    const answer = await fetch(`${app.visitor.baseUrl}/sitemaps/offres-1.xml`);
    expect([200, 404]).toContain(answer.status);
    return answer.text();
  };
  const page = (slug: string) => app.visitor.get<{ status?: string; code?: string }>(`/offers/${slug}`);

  it('is gone at once when the company takes it back', async () => {
    const { id, slug } = await publish('Responsable logistique');
    await manager.post(`/offers/${id}/transitions`, { action: 'unpublish' });
    expect(await listed()).not.toContain(slug);
    expect(await mapped()).not.toContain(slug);
    expect((await page(slug)).status).toBe(410);
  });

  it('is read for 30 days once filled, and is then gone; out of the list and the sitemap at once', async () => {
    const { id, slug } = await publish('Responsable qualité');
    expect(await listed()).toContain(slug);
    expect(await mapped()).toContain(slug);
    await manager.post(`/offers/${id}/transitions`, { action: 'fill' });
    expect(await listed()).not.toContain(slug);
    expect(await mapped()).not.toContain(slug);
    expect((await page(slug)).body.status).toBe('filled');
    app.clock.advance(30 * DAY);
    expect((await page(slug)).status).toBe(200);
    app.clock.advance(DAY);
    expect(await page(slug)).toMatchObject({ status: 410, body: { code: 'gone' } });
  });

  it('is nowhere from the day after its last, before any job has looked at it', async () => {
    const { slug } = await publish('Responsable méthodes');
    const places = {
      '/api/v1/offers': slug,
      '/api/v1/offers/feed?format=json': slug,
      '/api/v1/offers/suggestions?q=methodes': 'Responsable méthodes',
      '/widget/territoires/grand-est-touraine': slug,
      '/sitemap.xml': 'offres-1.xml',
      '/sitemaps/offres-1.xml': slug,
    };
    const shownIn = async () => {
      const texts = Object.keys(places).map(async (path) => (await fetch(app.visitor.baseUrl + path)).text());
      const read = await Promise.all(texts);
      return Object.entries(places).flatMap(([path, sign], index) => (read[index]?.includes(sign) ? [path] : []));
    };
    expect(await shownIn()).toEqual(Object.keys(places));
    app.clock.advance(61 * DAY);
    expect(await shownIn()).toEqual([]);
    expect((await page(slug)).body.status).toBe('expired');
    expect((await fetch(`${app.visitor.baseUrl}/og/offres/${slug}.png`)).status).toBe(410);
    app.clock.advance(31 * DAY);
    expect((await page(slug)).status).toBe(410);
  });
});

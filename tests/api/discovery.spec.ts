import { offerBody } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

describe('what feed readers and search engines read', () => {
  let app: TestApp;
  let manager: Client;
  let offerId: string;
  let slug: string;

  beforeAll(async () => {
    app = await TestApp.start({ PUBLIC_URL: 'https://vte.exemple.fr' });
    const moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    offerId = await publishedOffer(manager, moderator, {
      title: 'Responsable <export> & numérique',
      responsibilities: `<img src=x onerror="alert(1)"> ${offerBody().responsibilities}`,
    });
    const { body } = await app.visitor.get<{ items: { slug: string }[] }>('/offers');
    slug = body.items[0]?.slug ?? '';
  });
  afterAll(() => app.stop());

  const read = async (path: string) => {
    const { status, headers, bytes } = await app.visitor.download(path);
    return { status, type: headers.get('content-type'), text: Buffer.from(bytes).toString('utf8') };
  };
  const root = (path: string) =>
    fetch(`${app.visitor.baseUrl}${path}`).then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
    }));

  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ])('%s feed of a search', async (format, type) => {
    const found = await read(`/offers/feed?format=${format}&q=export`);
    expect([found.status, found.type]).toEqual([200, type]);
    expect(found.text).toContain(`https://vte.exemple.fr/offres/${slug}`);
    expect((await read(`/offers/feed?format=${format}&q=licorne`)).text).not.toContain(slug);
  });

  it.each([
    ['rss', ['Responsable <export> &', '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;']],
    ['atom', ['Responsable &lt;export&gt; &amp;', '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;']],
    ['json', ['Responsable <export> &', '<img src=x onerror=\\"alert(1)\\">']],
  ])('%s feed says what a company wrote as text, never as tags', async (format, texts) => {
    const found = await read(`/offers/feed?format=${format}&q=export`);
    for (const text of texts) expect(found.text).toContain(text);
  });

  it.each([
    '/api/v1/offers/feed?format=atom',
    '/api/v1/offers/feed?format=atom&q=licorne',
    '/widget/territoires/grand-est-touraine',
    '/sitemap.xml',
    '/sitemaps/offres-1.xml',
  ])('%s is asked about each time, and sent once while nothing changes', async (path) => {
    const { headers } = await root(path);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    const again = await fetch(`${app.visitor.baseUrl}${path}`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('never holds a sign that XML cannot, whoever writes it', async () => {
    expect((await read('/offers/feed?q=%EF%BF%BF')).status).toBe(400);
    for (const change of [
      { title: 'Responsable \uffff' },
      { responsibilities: `${offerBody().responsibilities} \ufffe` },
    ]) {
      const [field] = Object.keys(change);
      const refusal = { status: 400, body: { errors: [{ path: field }] } };
      expect(await manager.post('/offers', offerBody(change))).toMatchObject(refusal);
    }
  });

  it('refuses an unknown format', async () => {
    expect((await read('/offers/feed?format=pdf')).status).toBe(400);
  });

  it('gives the site of a town hall the offers of its territory, in a frame without cookie nor script', async () => {
    const { status, headers, text } = await root('/widget/territoires/grand-est-touraine');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect([headers.get('x-frame-options'), headers.get('set-cookie')]).toEqual([null, null]);
    expect(text).toContain(
      `href="https://vte.exemple.fr/offres/${slug}">Responsable &lt;export&gt; &amp; numérique</a>`,
    );
    expect(text).toMatch(/<p>CDI · \d\u00a0\d{3} à \d\u00a0\d{3}\u00a0€ par\u00a0mois<\/p>/);
    expect(text).toContain('<base target="_top">');
    expect(text).not.toContain('<script');
    expect(text.length).toBeLessThan(15_000);
    expect((await root('/widget/territoires/communaute-d-agglomeration-cap-excellence')).text).toContain(
      'Aucune offre pour le moment.',
    );
    expect((await root('/widget/territoires/atlantide')).status).toBe(404);
  });

  it('opens the pages of the companies to search engines, not the spaces of their members', async () => {
    const { text } = await root('/robots.txt');
    expect(text).toContain('Disallow: /entreprise/\n');
    expect(text).not.toContain('Disallow: /entreprise\n');
    const { slug: company } = (await manager.get<{ slug: string }>('/me/company')).body;
    expect((await root('/sitemap.xml')).text).toContain('/sitemaps/entreprises-1.xml</loc><lastmod>');
    expect((await root('/sitemaps/entreprises-1.xml')).text).toContain(`/entreprises/${company}</loc><lastmod>`);
  });

  it('lists live offers in the sitemap, and no longer once they are filled', async () => {
    expect((await root('/robots.txt')).text).toContain('Sitemap: https://vte.exemple.fr/sitemap.xml');
    expect((await root('/sitemap.xml')).text).toContain('<loc>https://vte.exemple.fr/sitemaps/offres-1.xml</loc>');
    const { text } = await root('/sitemaps/offres-1.xml');
    expect(text).toContain(`<loc>https://vte.exemple.fr/offres/${slug}</loc><lastmod>2026-11-24T`);
    expect((await root('/sitemaps/pages.xml')).text).toContain('/territoires/grand-est-touraine</loc>');
    await manager.post(`/offers/${offerId}/transitions`, { action: 'fill' });
    expect((await root('/sitemaps/offres-1.xml')).text).not.toContain(slug);
  });

  it.each(['/sitemaps/offres-2.xml', '/sitemaps/offres-0.xml', '/sitemaps/rien.xml', '/sitemaps/..%2Fpages.xml'])(
    'has no %s',
    async (path) => {
      expect([400, 404]).toContain((await root(path)).status);
    },
  );
});

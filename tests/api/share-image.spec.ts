import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

/** Width and height that a PNG says it has. */
function sizeOf(png: Buffer): number[] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('images of shared pages', () => {
  let app: TestApp;
  let manager: Client;
  let offerId: string;
  let slug: string;

  beforeAll(async () => {
    app = await TestApp.start();
    const moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    offerId = await publishedOffer(manager, moderator, { title: 'Responsable </text><script> & Šárka 🚀' });
    slug = (await manager.get<{ slug: string }>(`/me/offers/${offerId}`)).body.slug;
  });
  afterAll(() => app.stop());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${app.visitor.baseUrl}/og/${path}`, { headers });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('are drawn at the size that networks ask for, and kept', async () => {
    for (const path of ['default.png', `offres/${slug}.png`, 'territoires/grand-est-touraine.png']) {
      const { status, headers, bytes } = await get(path);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(sizeOf(bytes)).toEqual([1200, 630]);
      expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
      expect((await get(path, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
    }
  });

  it.each(['offres/rien-ici.png', 'territoires/atlantide.png', 'rien.png'])('%s does not exist', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('end with the offer', async () => {
    await manager.post(`/offers/${offerId}/transitions`, { action: 'fill' });
    expect((await get(`offres/${slug}.png`)).status).toBe(410);
  });
});

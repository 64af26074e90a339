import type { Page, PublicCompany } from '@vte/contract';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { publishedOffer, verifiedCompany } from '../support/scene.ts';

describe('the directory of companies', () => {
  let app: TestApp;
  let moderator: Client;
  let companyId: string;
  let slug: string;

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    const company = await verifiedCompany(app, moderator);
    ({ companyId } = company);
    await publishedOffer(company.manager, moderator, { title: 'Responsable numérique' });
    slug = String((await company.manager.get('/me/company')).body['slug']);
  });
  afterAll(() => app.stop());

  const list = async (query: string) => (await app.visitor.get<Page<PublicCompany>>(`/companies?${query}`)).body;

  it('shows a verified company, and nothing that it keeps for itself', async () => {
    const { body } = await app.visitor.get(`/companies/${slug}`);
    expect(Object.keys(body).toSorted()).toEqual(
      ['address', 'headcount', 'naf', 'name', 'place', 'presentation', 'siren', 'size', 'slug', 'website'].toSorted(),
    );
    expect(body['place']).toMatchObject({ communeName: 'Amboise', territory: { slug: 'grand-est-touraine' } });
  });

  it.each([
    ['', 1],
    ['territory=grand-est-touraine', 1],
    ['territory=atlantide', 0],
    ['q=%25', 0],
  ])('lists them: %s', async (query, total) => {
    expect((await list(query)).total).toBe(total);
  });

  it('leads to its offers', async () => {
    expect((await app.visitor.get(`/offers?company=${slug}`)).body['total']).toBe(1);
    expect((await app.visitor.get('/offers?company=autre')).body['total']).toBe(0);
  });

  it('leaves a suspended company out', async () => {
    await moderator.post(`/companies/${companyId}/transitions`, { action: 'suspend', reason: 'Signalement' });
    expect((await list('')).total).toBe(0);
    expect((await app.visitor.get(`/companies/${slug}`)).status).toBe(404);
  });
});

import type { News } from '@vte/contract';
import { companyBody, contractBody } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, LETTER, publishedOffer, verifiedCompany } from '../support/scene.ts';

describe('news', () => {
  let app: TestApp;
  let moderator: Client;
  let manager: Client;
  let candidate: Client;
  let offerId: string;
  let applicationId: string;

  const newsOf = async (somebody: Client): Promise<News> => (await somebody.get<News>('/me/news')).body;
  const move = (somebody: Client, action: string, more: object = {}) =>
    somebody.post(`/applications/${applicationId}/transitions`, { action, ...more });

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    offerId = await publishedOffer(manager, moderator);
    candidate = await candidateWithProfile(app);
    const { body } = await candidate.post<{ id: string }>(`/offers/${offerId}/applications`, LETTER);
    applicationId = body.id;
  });

  afterAll(() => app.stop());

  it('tells a company what moderators and candidates did, latest first, and counts what it has to read', async () => {
    const { waiting, items } = await newsOf(manager);
    expect(waiting).toMatchObject({ applications: 1, claims: 0 });
    expect(items.map(({ kind, status, unread }) => [kind, status, unread])).toEqual([
      ['application', 'sent', true],
      ['offer', 'published', true],
      ['company', 'verified', true],
    ]);
    expect(items[0]).toMatchObject({ id: applicationId, offer: { id: offerId } });
  });

  it('remembers what was read, on every device', async () => {
    expect((await manager.post('/me/news/read')).status).toBe(204);
    expect((await newsOf(manager)).items.every(({ unread }) => !unread)).toBe(true);
  });

  it('tells a candidate nothing of a move that may still be undone, nor of one that was', async () => {
    await move(manager, 'shortlist');
    expect((await newsOf(candidate)).items).toEqual([]);
    app.clock.advance(31);
    expect((await newsOf(candidate)).items).toMatchObject([{ kind: 'application', status: 'shortlisted' }]);
    await move(manager, 'step_back');
    app.clock.advance(31);
    expect((await newsOf(candidate)).items.map(({ status }) => status)).not.toContain('shortlisted');
  });

  it('counts a proposal as waiting for the candidate, and tells the company of the answer', async () => {
    await move(manager, 'shortlist');
    await move(manager, 'make_offer', { contract: contractBody() });
    expect((await newsOf(candidate)).waiting.applications).toBe(1);
    await move(candidate, 'accept');
    expect((await newsOf(candidate)).waiting.applications).toBe(0);
    expect((await newsOf(manager)).items[0]).toMatchObject({ kind: 'application', status: 'hired', unread: true });
  });

  it('follows a claim on both sides of the desk', async () => {
    const { body: claim } = await manager.post<{ id: string }>('/grant-claims', { kind: 'recruitment', applicationId });
    expect(claim.id).toBeDefined();
    expect((await newsOf(manager)).waiting.claims).toBe(1);
    expect((await newsOf(candidate)).waiting.claims).toBe(0);
  });

  it('counts for the staff what its roles may do', async () => {
    const newcomer = await app.signUp('company');
    const { body: company } = await newcomer.post<{ id: string }>('/companies', companyBody());
    await newcomer.post(`/companies/${company.id}/transitions`, { action: 'submit' });
    expect((await newsOf(moderator)).waiting).toEqual({
      applications: 0,
      claims: 0,
      payments: 0,
      companies: 1,
      offers: 0,
    });
    for (const role of ['payer', 'admin', 'auditor'] as const)
      expect((await newsOf(await app.staff(role))).waiting.companies).toBe(0);
  });

  it('says nothing to somebody for whom nothing happened', async () => {
    expect((await newsOf(await app.signUp('candidate'))).items).toEqual([]);
  });
});

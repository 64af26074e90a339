import { MATCH_RULES_VERSION } from '@vte/matching';
import { DataSource } from 'typeorm';
import { candidateBody } from '../fixtures/facts.ts';
import { PASSWORD, TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, LETTER, publishedOffer, verifiedCompany } from '../support/scene.ts';

interface Matches {
  items: { offer: { id: string }; candidate: Record<string, unknown>; match: Match }[];
  total: number;
  nextCursor: string | null;
}
interface Match {
  score: number;
  rulesVersion: string;
  parts: { criterion: string; code: string; points: number; shared: string[] }[];
}

describe('matching', () => {
  let app: TestApp;
  let moderator: Client;
  let manager: Client;
  let best: string;
  let other: string;

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    best = await publishedOffer(manager, moderator, { skills: ['SQL'], minDiplomaLevel: 5 });
    other = await publishedOffer(manager, moderator, { skills: ['Soudure'], minDiplomaLevel: 8 });
  });
  afterAll(() => app.stop());

  it('orders live offers for a candidate, each with its reasons', async () => {
    const candidate = await candidateWithProfile(app);
    const { status, body } = await candidate.get<Matches>('/me/matches');
    expect(status).toBe(200);
    expect(body.total).toBe(2);
    expect(body.items.map(({ offer }) => offer.id)).toEqual([best, other]);
    const [{ match }] = body.items as [Matches['items'][number]];
    expect(match.rulesVersion).toBe(MATCH_RULES_VERSION);
    expect(match.parts).toContainEqual(
      expect.objectContaining({ criterion: 'skills', code: 'skills_shared', points: 30, shared: ['SQL'] }),
    );
  });

  it('goes on where the page before ended', async () => {
    const candidate = await candidateWithProfile(app);
    const first = await candidate.get<Matches>('/me/matches?limit=1');
    const second = await candidate.get<Matches>(`/me/matches?limit=1&cursor=${first.body.nextCursor ?? ''}`);
    expect([first, second].flatMap(({ body }) => body.items.map(({ offer }) => offer.id))).toEqual([best, other]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('asks for a profile first', async () => {
    const candidate = await app.signUp('candidate');
    expect(await candidate.get('/me/matches')).toMatchObject({ status: 409, body: { code: 'profile_required' } });
  });

  it('scores nobody who objected', async () => {
    const candidate = await app.signUp('candidate');
    await candidate.put('/me/candidate', candidateBody({ matching: false, discoverable: true }));
    expect((await candidate.get<Matches>('/me/matches')).body).toEqual({ items: [], total: 0, nextCursor: null });
    const seen = (await manager.get<Matches>(`/offers/${best}/matches`)).body.items.map(({ candidate: { id } }) => id);
    expect(seen).not.toContain((await candidate.get<{ id: string }>('/me/candidate')).body.id);
  });

  it('shows a company only those who accept it, without a way to know who they are', async () => {
    const shown = await app.signUp('candidate', { firstName: 'Maëlle', lastName: 'Kerouanton' });
    await shown.put('/me/candidate', candidateBody({ discoverable: true, phone: '06 12 34 56 78' }));
    const hidden = await candidateWithProfile(app);
    const hiddenId = (await hidden.get<{ id: string }>('/me/candidate')).body.id;
    const { body } = await manager.get<Matches>(`/offers/${best}/matches`);
    const ids = body.items.map(({ candidate }) => candidate['id']);
    expect(ids).not.toContain(hiddenId);
    const found = body.items.find(({ candidate }) => candidate['firstName'] === 'Maëlle');
    expect(found?.match.score).toBeGreaterThan(50);
    expect(JSON.stringify(body)).not.toMatch(/Kerouanton|06 12|@/);
  });

  it('keeps the candidates of an offer from the other companies', async () => {
    const { manager: stranger } = await verifiedCompany(app, moderator);
    expect((await stranger.get(`/offers/${best}/matches`)).status).toBe(404);
  });

  it('scores those who applied for the company, but nobody who objected', async () => {
    const willing = await candidateWithProfile(app);
    const objector = await app.signUp('candidate');
    await objector.put('/me/candidate', candidateBody({ matching: false }));
    for (const candidate of [willing, objector]) await candidate.post(`/offers/${best}/applications`, LETTER);
    const { id } = (await willing.get<{ id: string }>('/me/candidate')).body;
    const { body } = await manager.get<{ items: { candidateId: string; match: Match }[] }>(
      `/offers/${best}/applications/matches`,
    );
    expect(body.items.map(({ candidateId }) => candidateId)).toEqual([id]);
    expect(body.items[0]?.match.parts).toContainEqual(expect.objectContaining({ code: 'skills_shared' }));
  });

  it('logs each score once per state of the facts, and forgets whose it was with the account', async () => {
    const candidate = await candidateWithProfile(app);
    const { id } = (await candidate.get<{ id: string }>('/me/candidate')).body;
    const database = app.get(DataSource);
    const logged = async () => {
      const [row] = await database.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM match_event WHERE candidate_id = $1',
        [id],
      );
      return row?.count;
    };
    await candidate.get('/me/matches');
    await candidate.get('/me/matches');
    expect(await logged()).toBe(2);
    await candidate.put('/me/candidate', candidateBody({ skills: [] }));
    await candidate.get('/me/matches');
    expect(await logged()).toBe(4);
    await expect(database.query('UPDATE match_event SET output = $1', ['{}'])).rejects.toThrow('append-only');
    await candidate.delete('/me', { password: PASSWORD });
    expect(await logged()).toBe(0);
  });
});

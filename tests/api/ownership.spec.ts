import { companyBody, contractBody, offerBody, PDF } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, hire, LETTER, publishedOffer, verifiedCompany } from '../support/scene.ts';

interface Row {
  id: string;
  status: string;
  version: number;
  code: string;
}

describe('what belongs to others, and what is asked twice', () => {
  let app: TestApp;
  let moderator: Client;
  let manager: Client;
  let stranger: Client;
  let candidate: Client;
  let offerId: string;
  let applicationId: string;
  let claimId: string;

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    ({ manager: stranger } = await verifiedCompany(app, moderator));
    candidate = await candidateWithProfile(app);
    offerId = await publishedOffer(manager, moderator);
    applicationId = await hire(manager, candidate, offerId);
    claimId = (await manager.post<Row>('/grant-claims', { applicationId, kind: 'recruitment' })).body.id;
  });
  afterAll(() => app.stop());

  it('hides the rows of others: 404, never 403', async () => {
    const other = await candidateWithProfile(app);
    const answers = [
      await stranger.patch(`/offers/${offerId}`, { title: 'Autre' }),
      await stranger.get(`/me/offers/${offerId}`),
      await stranger.get(`/offers/${offerId}/applications`),
      await stranger.post(`/offers/${offerId}/transitions`, { action: 'fill' }),
      await stranger.get(`/applications/${applicationId}`),
      await other.get(`/applications/${applicationId}`),
      await other.post(`/applications/${applicationId}/transitions`, { action: 'withdraw' }),
      await stranger.get(`/grant-claims/${claimId}`),
      await candidate.get(`/grant-claims/${claimId}`),
      await stranger.patch(`/grant-claims/${claimId}`, { upToDate: true }),
      await stranger.post(`/grant-claims/${claimId}/transitions`, { action: 'withdraw' }),
      await stranger.upload(`/grant-claims/${claimId}/documents`, { type: 'diploma' }, PDF),
      await stranger.post('/grant-claims', { applicationId, kind: 'recruitment' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  it('counts the applications of each offer in the list of its company, found by a word of the title', async () => {
    const counted = await publishedOffer(manager, moderator, { title: 'Responsable Métrologie (H/F)' });
    await (await candidateWithProfile(app)).post(`/offers/${counted}/applications`, LETTER);
    const { body } = await manager.get<{ items: object[] }>('/me/offers?q=M%C3%A9trologie');
    expect(body.items).toEqual([expect.objectContaining({ id: counted, applications: { sent: 1 }, waiting: 0 })]);
  });

  it('keeps a draft claim from the officers', async () => {
    const instructor = await app.staff('instructor');
    expect((await instructor.get(`/grant-claims/${claimId}`)).status).toBe(404);
    expect((await instructor.get<{ total: number }>('/admin/grant-claims')).body.total).toBe(0);
  });

  it('answers 409 to a move that the table does not allow from here', async () => {
    const answers = [
      await candidate.post<Row>(`/applications/${applicationId}/transitions`, { action: 'accept' }),
      await manager.post<Row>(`/offers/${offerId}/transitions`, { action: 'renew' }),
      await moderator.post<Row>(`/offers/${offerId}/transitions`, { action: 'publish' }),
      await manager.post<Row>(`/grant-claims/${claimId}/transitions`, { action: 'pay' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [409, 'transition_not_allowed']),
    );
  });

  it('answers 403 to a move that another kind of actor makes', async () => {
    const submitted = await manager.post<Row>('/offers', offerBody());
    await manager.post(`/offers/${submitted.body.id}/transitions`, { action: 'submit' });
    const publish = await manager.post<Row>(`/offers/${submitted.body.id}/transitions`, {
      action: 'publish',
      flagsSeen: true,
    });
    expect([publish.status, publish.body.code]).toEqual([403, 'forbidden']);
  });

  it('asks for the confirmed address before an offer is submitted or an application sent', async () => {
    const early = await app.signUp('company', { verified: false });
    await early.post('/companies', companyBody());
    const { body } = await early.post<Row>('/offers', offerBody());
    expect(await early.post(`/offers/${body.id}/transitions`, { action: 'submit' })).toMatchObject({
      status: 403,
      body: { code: 'email_unverified' },
    });
    const live = await publishedOffer(manager, moderator);
    const unknown = await app.signUp('candidate', { verified: false });
    expect(await unknown.post(`/offers/${live}/applications`, LETTER)).toMatchObject({
      body: { code: 'profile_required' },
    });
  });

  it('refuses a second company on a known SIREN, and a second company of one account', async () => {
    const body = companyBody();
    expect((await (await app.signUp('company')).post('/companies', body)).status).toBe(201);
    expect(await (await app.signUp('company')).post('/companies', body)).toMatchObject({
      status: 409,
      body: { code: 'siren_taken' },
    });
    expect(await manager.post('/companies', companyBody())).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it.each(['\u0000', '\ud800', '\u202e'.repeat(300)])('refuses a name that is no text: %j', async (name) => {
    const link = { name, share: 0.3, headcount: 1, turnoverCents: 1, balanceCents: 1 };
    const answers = [
      await manager.patch('/me/company', { name }),
      await manager.patch('/me/company', { links: [link] }),
      await manager.patch(`/grant-claims/${claimId}`, {
        otherAidsCents: [{ grantedOn: '2026-01-01', amountCents: 1, body: name }],
      }),
      await manager.post('/offers', offerBody({ title: name })),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  });

  it('does once what is clicked twice at the same instant', async () => {
    const live = await publishedOffer(manager, moderator, { posts: 2 });
    const hurried = await candidateWithProfile(app);
    const twice = await Promise.all([1, 2].map(() => hurried.post<Row>(`/offers/${live}/applications`, LETTER)));
    expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(twice.find(({ status }) => status === 409)?.body.code).toBe('already_applied');
    const received = await manager.get<{ total: number }>(`/offers/${live}/applications`);
    expect(received.body.total).toBe(1);
    expect(await manager.post('/grant-claims', { applicationId, kind: 'recruitment' })).toMatchObject({
      status: 409,
      body: { code: 'already_claimed' },
    });
  });

  it('replays the answer of an idempotency key, and refuses it for another body', async () => {
    const live = await publishedOffer(manager, moderator);
    const patient = await candidateWithProfile(app);
    const key = { 'idempotency-key': 'candidature-1' };
    const first = await patient.post<Row>(`/offers/${live}/applications`, LETTER, key);
    const again = await patient.post<Row>(`/offers/${live}/applications`, LETTER, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await patient.post<Row>(`/offers/${live}/applications`, { ...LETTER, message: 'Autre' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_conflict']);
    await patient.get('/me/applications', key);
    expect((await patient.get('/me/applications', key)).headers.get('idempotency-replayed')).toBeNull();
  });

  it('refuses a change decided on an older version', async () => {
    const { body, headers } = await manager.post<Row>('/offers', offerBody());
    const path = `/offers/${body.id}`;
    const etag = headers.get('etag') ?? '';
    expect(etag).toBe(`"${body.version}"`);
    expect((await manager.patch(path, { title: 'Responsable export' }, { 'if-match': etag })).status).toBe(200);
    expect(await manager.patch(path, { title: 'Trop tard' }, { 'if-match': etag })).toMatchObject({
      status: 412,
      body: { code: 'version_conflict' },
    });
    expect((await manager.get(`/me/offers/${body.id}`)).body).toMatchObject({ title: 'Responsable export' });
  });

  it('recognises files by their content', async () => {
    const path = `/grant-claims/${claimId}/documents`;
    const script = new TextEncoder().encode('<script>alert(1)</script>');
    expect(await manager.upload(path, { type: 'diploma' }, script, 'diplome.pdf')).toMatchObject({
      status: 415,
      body: { code: 'file_type_refused' },
    });
    const large = new Uint8Array(11 * 1024 * 1024);
    large.set(PDF);
    expect(await manager.upload(path, { type: 'diploma' }, large)).toMatchObject({ status: 413 });
    expect(await manager.upload(path, { type: 'passport' }, PDF)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'type' }] },
    });
    expect(await manager.upload(path, { type: 'diploma' }, new Uint8Array())).toMatchObject({
      status: 400,
      body: { code: 'file_missing' },
    });
    const { body } = await manager.upload<{ documents: { id: string; name: string }[] }>(
      path,
      { type: 'diploma' },
      PDF,
      '../../<b>diplôme.pdf',
    );
    expect(body.documents).toMatchObject([{ name: 'bdiplôme.pdf' }]);
    const file = await manager.download(`${path}/${body.documents[0]?.id ?? ''}`);
    expect([file.status, file.headers.get('content-type'), file.headers.get('x-content-type-options')]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('takes back the place of a person who did not start', async () => {
    const live = await publishedOffer(manager, moderator);
    const someone = await candidateWithProfile(app);
    const id = await hire(manager, someone, live);
    expect((await manager.get(`/me/offers/${live}`)).body).toMatchObject({ status: 'filled' });
    await someone.post(`/applications/${id}/transitions`, { action: 'cancel' });
    expect((await manager.post(`/offers/${live}/transitions`, { action: 'reopen' })).body).toMatchObject({
      status: 'published',
    });
  });

  it.each([
    [contractBody({ endsOn: '2027-11-22' }), 'contract.endsOn'],
    [contractBody({ type: 'cdd' }), 'contract.endsOn'],
    [contractBody({ startsOn: '2026-11-01' }), 'contract.startsOn'],
    [contractBody({ type: 'apprenticeship', endsOn: '2027-11-22', ageBand: 'from_26' }), 'contract.contractYear'],
  ])('names the field at fault in a contract %j', async (contract, path) => {
    const answer = await manager.post(`/applications/${applicationId}/transitions`, { action: 'make_offer', contract });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });
});

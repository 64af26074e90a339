import { candidateBody, companyBody, contractBody, IBAN, offerBody, PDF } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

interface Row {
  id: string;
  status: string;
  actions: string[];
}

interface OfferRow extends Row {
  slug: string;
  flags: { field: string; rule: string; severity: string }[];
  aids: Record<'recruitment' | 'settlingIn', { state: string; amountCents: number; reasons: string[] }>;
  verdict: { criteria: { criterion: string; verdict: string }[] };
}

interface ClaimRow extends Row {
  receipt: string | null;
  amountCents: number | null;
  missingDocuments: string[];
  verdict: { decision: string };
  requestedItems: { document: string }[];
}

/** One real hire, from sign-up to two paid aids, told in the order in which it happens. */
describe('a hire', () => {
  let app: TestApp;
  let manager: Client;
  let moderator: Client;
  let graduate: Client;
  let alternant: Client;
  let instructor: Client;
  let approver: Client;
  let payer: Client;
  const offers: Record<'cdi' | 'apprenticeship', string> = { cdi: '', apprenticeship: '' };
  const applications: Record<'graduate' | 'alternant', string> = { graduate: '', alternant: '' };

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    instructor = await app.staff('instructor');
    approver = await app.staff('approver');
    payer = await app.staff('payer');
  });
  afterAll(() => app.stop());

  const ok = <Body>({ status, body }: { status: number; body: Body }, expected = 200): Body => {
    if (status !== expected) throw new Error(`${status} instead of ${expected}: ${JSON.stringify(body)}`);
    return body;
  };
  const move = async <Body = Row>(person: Client, path: string, body: object) =>
    ok(await person.post<Body>(`${path}/transitions`, body));

  it('1. a manager creates the company, sees each criterion, and a moderator verifies it', async () => {
    manager = await app.signUp('company', { firstName: 'Hélène' });
    const company = ok(await manager.post<OfferRow & { size: string }>('/companies', companyBody()), 201);
    expect(company).toMatchObject({ status: 'draft', size: 'pme' });
    const met = company.verdict.criteria.filter(({ verdict }) => verdict === 'met').map(({ criterion }) => criterion);
    expect(met).toEqual(expect.arrayContaining(['company_size', 'commune', 'territory']));
    await move(manager, `/companies/${company.id}`, { action: 'submit' });
    const queue = ok(await moderator.get<{ items: Row[] }>('/admin/companies?status=pending'));
    expect(queue.items.map(({ id }) => id)).toContain(company.id);
    expect(await move(moderator, `/companies/${company.id}`, { action: 'verify', registrySeen: true })).toMatchObject({
      status: 'verified',
    });
    const [mail] = await app.mailsTo(manager.email);
    expect(mail?.subject).toBe('Votre entreprise est vérifiée');
  });

  it('2. the offer is flagged, sent back with a reason, mended and published', async () => {
    const draft = ok(
      await manager.post<OfferRow>('/offers', offerBody({ profile: 'Moins de 30 ans, anglais courant.' })),
      201,
    );
    const submitted = await move<OfferRow>(manager, `/offers/${draft.id}`, { action: 'submit' });
    expect(submitted.flags).toMatchObject([{ field: 'profile', rule: 'age', severity: 'unlawful' }]);
    const unread = await moderator.post(`/offers/${draft.id}/transitions`, { action: 'publish' });
    expect(unread).toMatchObject({ status: 409, body: { code: 'guard_failed', errors: [{ code: 'flags_seen' }] } });
    await move(moderator, `/offers/${draft.id}`, {
      action: 'reject',
      reason: 'Une limite d’âge est interdite (L5331-2).',
    });
    expect((await app.mailsTo(manager.email))[0]?.text).toContain('L5331-2');
    await move(manager, `/offers/${draft.id}`, { action: 'revise' });
    ok(
      await manager.patch(`/offers/${draft.id}`, { profile: 'Diplôme obtenu depuis moins de 2 ans, anglais courant.' }),
    );
    expect((await move<OfferRow>(manager, `/offers/${draft.id}`, { action: 'submit' })).flags).toEqual([]);
    expect(await move(moderator, `/offers/${draft.id}`, { action: 'publish' })).toMatchObject({ status: 'published' });
    offers.cdi = draft.id;

    const work = offerBody({
      title: 'Chargé·e de projet écologie',
      contractType: 'apprenticeship',
      durationMonths: 12,
      payMinCents: 120_000,
      payMaxCents: 150_000,
      themes: ['ecology'],
    });
    const second = ok(await manager.post<OfferRow>('/offers', work), 201);
    await move(manager, `/offers/${second.id}`, { action: 'submit' });
    await move(moderator, `/offers/${second.id}`, { action: 'publish' });
    offers.apprenticeship = second.id;
  });

  it('3. a graduate and an alternant find the offers, see the aids and why, and apply', async () => {
    graduate = await app.signUp('candidate', { firstName: 'Nour', lastName: 'Bensaïd' });
    alternant = await app.signUp('candidate', { firstName: 'Théo', lastName: 'Le Gall' });
    ok(await graduate.put('/me/candidate', candidateBody()));
    ok(await graduate.upload('/me/candidate/cv', {}, PDF, 'cv nour.pdf'), 201);
    ok(
      await alternant.put(
        '/me/candidate',
        candidateBody({ diplomaLevel: 5, diplomaTitle: 'BTS', preparesLevel: 6, contractTypes: ['apprenticeship'] }),
      ),
    );

    const found = ok(
      await graduate.get<{ items: (OfferRow & { distanceKm: number })[]; total: number }>(
        '/offers?q=num%C3%A9rique&near=37261&radiusKm=40&contract=cdi',
      ),
    );
    expect(found).toMatchObject({ total: 1, items: [{ id: offers.cdi }] });
    expect(found.items[0]?.distanceKm).toBeGreaterThan(15);
    expect(found.items[0]?.aids).toMatchObject({
      recruitment: { state: 'open', amountCents: 400_000 },
      settlingIn: { state: 'closed', reasons: ['SETTLING_IN_CLOSED'] },
    });
    const page = ok(await app.visitor.get<OfferRow>(`/offers/${found.items[0]?.slug ?? ''}`));
    expect(page.verdict.criteria).toEqual(
      expect.arrayContaining([expect.objectContaining({ criterion: 'territory', verdict: 'met' })]),
    );
    const other = ok(await alternant.get<{ items: OfferRow[] }>('/offers?grant=settling_in'));
    expect(other.items[0]?.aids.settlingIn).toMatchObject({ state: 'open', amountCents: 120_000 });

    const letter = { message: 'Votre projet m’intéresse.', shareProfile: true };
    applications.graduate = ok(await graduate.post<Row>(`/offers/${offers.cdi}/applications`, letter), 201).id;
    applications.alternant = ok(
      await alternant.post<Row>(`/offers/${offers.apprenticeship}/applications`, letter),
      201,
    ).id;
    expect((await app.mailsTo(manager.email))[0]?.subject).toBe('Vous avez reçu une candidature');
    expect((await app.mailsTo(graduate.email))[0]?.subject).toBe('Votre candidature est envoyée');
  });

  it('4. the manager opens, shortlists, interviews, proposes a contract; the candidates accept', async () => {
    const received = ok(await manager.get<{ items: Row[] }>(`/offers/${offers.cdi}/applications`));
    expect(received.items).toMatchObject([{ id: applications.graduate, status: 'sent' }]);
    const path = `/applications/${applications.graduate}`;
    expect((await manager.download(`${path}/cv`)).bytes).toEqual(PDF);
    for (const action of ['open', 'shortlist', 'interview']) await move(manager, path, { action });
    await move(manager, path, { action: 'step_back' });
    await move(manager, path, { action: 'interview' });
    expect(await move(manager, path, { action: 'make_offer', contract: contractBody() })).toMatchObject({
      status: 'offer_made',
    });
    expect(await move(graduate, path, { action: 'accept' })).toMatchObject({ status: 'hired' });
    const mails = await app.mailsTo(graduate.email);
    const subjects = mails.map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === 'Un entretien vous est proposé')).toHaveLength(1);
    const hired = mails.find(({ subject }) => subject === 'Votre recrutement est confirmé');
    expect(hired?.text).toMatch(/^Votre candidature «\u00a0.+\u00a0» chez .+ aboutit à un recrutement\./m);
    expect((await app.mailsTo(manager.email))[0]?.subject).toBe('Votre proposition est acceptée');
    expect((await app.visitor.get(`/offers?q=num%C3%A9rique&contract=cdi`)).body).toMatchObject({ total: 0 });

    const other = `/applications/${applications.alternant}`;
    const contract = contractBody({
      type: 'apprenticeship',
      endsOn: '2027-11-22',
      grossMonthlyCents: 120_000,
      contractYear: 1,
      ageBand: 'from_21_to_25',
    });
    await move(manager, other, { action: 'shortlist' });
    await move(manager, other, { action: 'make_offer', contract });
    await move(alternant, other, { action: 'accept' });
  });

  const RECRUITMENT_PAPERS = [
    'vte_charter',
    'employment_contract',
    'diploma',
    'registry_statement',
    'bank_details',
    'de_minimis_declaration',
  ];

  it('5a. the company claims 4,000 EUR: a piece is asked for, given, and three officers lead it to the payment', async () => {
    const claim = ok(
      await manager.post<ClaimRow>('/grant-claims', { applicationId: applications.graduate, kind: 'recruitment' }),
      201,
    );
    const path = `/grant-claims/${claim.id}`;
    for (const type of RECRUITMENT_PAPERS) ok(await manager.upload(`${path}/documents`, { type }, PDF), 201);
    ok(
      await manager.patch(path, {
        iban: IBAN,
        accountHolder: 'Ateliers de la Loire',
        upToDate: true,
        otherAidsCents: [],
      }),
    );
    const early = await manager.post(`${path}/transitions`, { action: 'submit' });
    expect(early).toMatchObject({ status: 409, body: { errors: [{ code: 'documents_complete' }] } });
    const complete = ok(await manager.upload<ClaimRow>(`${path}/documents`, { type: 'urssaf_certificate' }, PDF), 201);
    expect(complete).toMatchObject({ missingDocuments: [], verdict: { decision: 'eligible' } });
    const sent = await move<ClaimRow>(manager, path, { action: 'submit' });
    expect(sent).toMatchObject({ status: 'submitted', receipt: expect.stringMatching(/^VTE-2026-\d{6}$/) as string });

    await move(instructor, path, { action: 'take' });
    const asked = {
      action: 'request_info',
      items: [{ document: 'other', note: 'Organigramme signé' }],
      reason: 'Merci de préciser le rattachement.',
    };
    expect(await move<ClaimRow>(instructor, path, asked)).toMatchObject({ status: 'info_requested' });
    expect((await app.mailsTo(manager.email))[0]?.text).toContain('Organigramme signé');
    const { requestedItems } = ok(await manager.get<ClaimRow>(path));
    expect(requestedItems).toMatchObject([{ document: 'other' }]);
    ok(await manager.upload(`${path}/documents`, { type: 'other' }, PDF, 'organigramme.pdf'), 201);
    expect(await move(manager, path, { action: 'answer' })).toMatchObject({ status: 'under_review' });
    await move(instructor, path, { action: 'recommend', opinion: 'approve', reason: 'Tout est réuni.' });
    expect(await move<ClaimRow>(approver, path, { action: 'approve' })).toMatchObject({
      status: 'approved',
      amountCents: 400_000,
    });
    expect(await move(payer, path, { action: 'pay', ibanVerified: true })).toMatchObject({ status: 'paid' });
    expect((await app.mailsTo(manager.email))[0]?.subject).toBe('Votre aide est versée');
  });

  it('5b. the alternant claims 1,200 EUR', async () => {
    const claim = ok(
      await alternant.post<ClaimRow>('/grant-claims', { applicationId: applications.alternant, kind: 'settling_in' }),
      201,
    );
    const path = `/grant-claims/${claim.id}`;
    for (const type of claim.missingDocuments) ok(await alternant.upload(`${path}/documents`, { type }, PDF), 201);
    ok(await alternant.patch(path, { iban: IBAN, accountHolder: 'Théo Le Gall' }));
    await move(alternant, path, { action: 'submit' });
    await move(instructor, path, { action: 'take' });
    await move(instructor, path, { action: 'recommend', opinion: 'approve', reason: 'Bail et contrat conformes.' });
    expect(await move<ClaimRow>(approver, path, { action: 'approve' })).toMatchObject({ amountCents: 120_000 });
    expect(await move(payer, path, { action: 'pay', ibanVerified: true })).toMatchObject({ status: 'paid' });
    expect((await app.mailsTo(alternant.email))[0]?.subject).toBe('Votre aide est versée');
  });

  it('6. one account for two steps is refused, whatever its roles', async () => {
    const both = await app.staff('instructor', 'approver', 'payer');
    const claim = ok(
      await manager.post<ClaimRow>('/grant-claims', { applicationId: applications.alternant, kind: 'recruitment' }),
      201,
    );
    const path = `/grant-claims/${claim.id}`;
    for (const type of claim.missingDocuments) ok(await manager.upload(`${path}/documents`, { type }, PDF), 201);
    ok(await manager.patch(path, { iban: IBAN, accountHolder: 'ATELIERS DE LA LOIRE', upToDate: true }));
    await move(manager, path, { action: 'submit' });
    await move(both, path, { action: 'take' });
    await move(both, path, { action: 'recommend', opinion: 'approve', reason: 'Tout est réuni.' });
    const refused = await both.post(`${path}/transitions`, { action: 'approve' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'separation_of_duties' } });
    await move(approver, path, { action: 'approve' });
    expect(await approver.post(`${path}/transitions`, { action: 'pay', ibanVerified: true })).toMatchObject({
      status: 403,
    });
    expect(await both.post(`${path}/transitions`, { action: 'pay', ibanVerified: true })).toMatchObject({
      body: { code: 'separation_of_duties' },
    });
  });

  it('7. every step is in the audit trail, and the chain holds', async () => {
    const auditor = await app.staff('auditor');
    const { items } = ok(
      await auditor.get<{ items: { entity: string; action: string }[] }>('/admin/audit?entity=grant_claim&limit=100'),
    );
    const actions = new Set(items.map(({ action }) => action));
    expect(actions).toEqual(
      new Set(['open', 'submit', 'take', 'request_info', 'answer', 'recommend', 'approve', 'pay']),
    );
    expect(ok(await auditor.get<{ intact: boolean }>('/admin/audit/verify'))).toMatchObject({ intact: true });
  });
});

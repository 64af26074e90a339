import { companyBody, IBAN, offerBody, PDF } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, hire, publishedOffer, verifiedCompany } from '../support/scene.ts';

interface Row {
  id: string;
  missingDocuments: string[];
}
interface Queue {
  items: { id: string; status: string; payee: { iban: string } | null }[];
  total: number;
  nextCursor: string | null;
  counts: { byStatus: Record<string, number>; mine: number; late: number; dueCents: number };
}

describe('staff', () => {
  let app: TestApp;
  let moderator: Client;
  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
  });
  afterAll(() => app.stop());

  describe('claims', () => {
    let instructor: Client;
    let everything: Client;
    let payer: Client;
    const claims: string[] = [];

    let manager: Client;

    const claimSent = async (holder: string) => {
      ({ manager } = await verifiedCompany(app, moderator));
      const offerId = await publishedOffer(manager, moderator);
      const applicationId = await hire(manager, await candidateWithProfile(app), offerId);
      const { body } = await manager.post<Row>('/grant-claims', { applicationId, kind: 'recruitment' });
      const path = `/grant-claims/${body.id}`;
      for (const type of body.missingDocuments) await manager.upload(`${path}/documents`, { type }, PDF);
      await manager.patch(path, { iban: IBAN, accountHolder: holder, upToDate: true });
      await manager.post(`${path}/transitions`, { action: 'submit' });
      return body.id;
    };
    const move = (person: Client, id: string, body: object) => person.post(`/grant-claims/${id}/transitions`, body);
    const queue = async (person: Client, query: string) =>
      (await person.get<Queue>(`/admin/grant-claims?${query}`)).body;

    beforeAll(async () => {
      instructor = await app.staff('instructor');
      everything = await app.staff('instructor', 'approver');
      payer = await app.staff('payer');
      for (const holder of ['Ateliers de la Loire', 'Ateliers de la Loire', '=HYPERLINK("http://x")'])
        claims.push(await claimSent(holder));
    });

    it('come by deadline, in pages, with their counts', async () => {
      const [first = ''] = claims;
      await move(instructor, first, { action: 'take' });
      const order: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Queue = await queue(instructor, `limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
        order.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      // Five working days to take a claim, thirty days to decide it.
      expect(order).toEqual([claims[2], claims[1], first]);
      expect(await queue(instructor, 'mine=true')).toMatchObject({ total: 1, items: [{ id: first, payee: null }] });
      expect(await queue(instructor, 'late=true')).toMatchObject({
        total: 0,
        counts: { byStatus: { submitted: 2, under_review: 1 }, mine: 1, late: 0, dueCents: 0 },
      });
      expect(await queue(instructor, 'q=nobody')).toMatchObject({ total: 0, counts: { byStatus: {} } });
      expect(await queue(instructor, 'q=ateliers&status=submitted')).toMatchObject({ total: 2 });
    });

    it('say who did what, and why an action is not open to the reader', async () => {
      const [, second = ''] = claims;
      await move(everything, second, { action: 'take' });
      await move(everything, second, { action: 'recommend', opinion: 'approve', reason: 'Pièces vues.' });
      const { body } = await everything.get(`/grant-claims/${second}`);
      expect(body).toMatchObject({ status: 'awaiting_decision', actions: [] });
      expect(body['obstacles']).toEqual(
        ['send_back', 'approve', 'refuse'].map((action) => ({ action, guard: 'separation_of_duties' })),
      );
      expect(body['history']).toContainEqual(
        expect.objectContaining({ action: 'take', officer: { name: 'Ines Roche', me: true } }),
      );
    });

    it('keep between officers what they write to each other', async () => {
      const third = claims[2] ?? '';
      const approver = await app.staff('approver');
      await move(instructor, third, { action: 'take' });
      await move(instructor, third, { action: 'recommend', opinion: 'refuse', reason: 'Un doute.' });
      await move(approver, third, { action: 'send_back', reason: 'Quel doute ?' });
      const { body } = await manager.get(`/grant-claims/${third}`);
      expect(JSON.stringify([body, await app.mailsTo(manager.email)])).not.toContain('doute');
    });

    it('are listed for the payment, without a formula for the spreadsheet', async () => {
      const approver = await app.staff('approver');
      const third = claims[2] ?? '';
      await move(instructor, third, { action: 'recommend', opinion: 'approve', reason: 'Pièces vues.' });
      await move(approver, third, { action: 'approve', reason: 'Le titulaire est celui du contrat.' });
      const due = await queue(payer, 'status=approved');
      expect(due).toMatchObject({ total: 1, counts: { dueCents: 400_000 } });
      expect(due.items[0]?.payee?.iban).toBe('FR14 •••• 2606');
      const list = await payer.download('/admin/payments.csv');
      expect(list.headers.get('content-type')).toContain('text/csv');
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(list.bytes)).toMatch(
        /^\uFEFF"Numéro";"Titulaire";"IBAN";.*\r\n"VTE-2026-\d{6}";"'=HYPERLINK\(""http:\/\/x""\)";"FR14\w+";"4000,00";"2026-12-\d\d"\r\n$/,
      );
      const auditor = await app.staff('auditor');
      expect((await auditor.get<{ total: number }>('/admin/audit?entity=payment_list')).body.total).toBe(1);
    });

    it('refused on rules keep their codes in the trail', async () => {
      const approver = await app.staff('approver');
      const id = claims[1] ?? '';
      await move(approver, id, {
        action: 'refuse',
        reason: 'Contrat trop court.',
        reasonCodes: ['CONTRACT_TOO_SHORT'],
      });
      const auditor = await app.staff('auditor');
      const { body } = await auditor.get(`/admin/audit?entityId=${id}&action=refuse`);
      expect(body).toMatchObject({
        items: [
          {
            reasonCode: 'CONTRACT_TOO_SHORT',
            actorName: 'Ines Roche',
            entityName: expect.stringContaining('Ateliers de la Loire') as string,
          },
        ],
      });
    });
  });

  it('finds companies and offers by words, and reads one', async () => {
    const manager = await app.signUp('company');
    const { body: company } = await manager.post<Row>('/companies', companyBody({ name: 'Fonderie 50 % (Loire)' }));
    const { body: offer } = await manager.post<Row>(
      '/offers',
      offerBody({ title: 'Chef de projet 100 % export (H/F)' }),
    );
    for (const [path, id] of [
      ['/admin/companies', company.id],
      ['/admin/offers', offer.id],
    ] as const) {
      expect((await moderator.get(`${path}?q=${encodeURIComponent('0 % ')}`)).body).toMatchObject({
        total: 1,
        items: [{ id }],
      });
      expect((await moderator.get(`${path}/${id}`)).body).toMatchObject({ id });
      expect((await moderator.get(`${path}/019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c`)).status).toBe(404);
    }
  });

  it('is never left without an administrator', async () => {
    const other = await TestApp.start();
    const first = await other.signIn('admin@vte.test');
    expect(await first.delete('/me', { password: 'Territoires-148!' })).toMatchObject({
      status: 409,
      body: { code: 'guard_failed' },
    });
    const second = await other.staff('admin');
    const me = async (person: Client) => (await person.get<Row>('/auth/me')).body.id;
    const [firstId, secondId] = [await me(first), await me(second)];
    const answers = await Promise.all([
      first.patch(`/admin/accounts/${secondId}`, { roles: ['auditor'] }),
      second.patch(`/admin/accounts/${firstId}`, { disabled: true }),
    ]);
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(200);
    // Refused for what it would leave, or because the caller is no administrator any more.
    expect([401, 403, 409]).toContain(statuses[1]);
    await other.stop();
  });
});

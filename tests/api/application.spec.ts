import { contractBody } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, LETTER, publishedOffer, verifiedCompany } from '../support/scene.ts';

interface Row {
  id: string;
  status: string;
  contract: object | null;
}

describe('an application', () => {
  let app: TestApp;
  let manager: Client;
  let path: string;

  beforeAll(async () => {
    app = await TestApp.start();
    const moderator = await app.staff('moderator');
    ({ manager } = await verifiedCompany(app, moderator));
    const candidate = await candidateWithProfile(app);
    const offerId = await publishedOffer(manager, moderator);
    const { body } = await candidate.post<Row>(`/offers/${offerId}/applications`, LETTER);
    path = `/applications/${body.id}/transitions`;
  });
  afterAll(() => app.stop());

  it('steps back again to where it was before, never to a proposal without its contract', async () => {
    await manager.post(path, { action: 'shortlist' });
    await manager.post(path, { action: 'interview' });
    await manager.post(path, { action: 'make_offer', contract: contractBody() });
    const steps = [
      await manager.post<Row>(path, { action: 'step_back' }),
      await manager.post<Row>(path, { action: 'step_back' }),
      await manager.post<Row>(path, { action: 'step_back' }),
    ];
    expect(steps.map(({ body }) => body)).toMatchObject([
      { status: 'interview', contract: null },
      { status: 'shortlisted', contract: null },
      { status: 'sent', contract: null },
    ]);
  });
});

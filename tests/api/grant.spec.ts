import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile, hire, publishedOffer, sentClaim, verifiedCompany } from '../support/scene.ts';

interface Row {
  status: string;
  code: string;
  errors: { code: string }[];
}

const DAY = 24 * 3600;
/** With the 4,000 EUR of one claim, the ceiling of 300,000 EUR is reached exactly. */
const ALMOST_THE_CEILING = [{ grantedOn: '2026-01-15', amountCents: 29_600_000, body: 'Région' }];

describe('a claim', () => {
  let app: TestApp;
  let moderator: Client;
  let instructor: Client;
  let approver: Client;
  let manager: Client;

  beforeAll(async () => {
    app = await TestApp.start();
    moderator = await app.staff('moderator');
    instructor = await app.staff('instructor');
    approver = await app.staff('approver');
  });
  beforeEach(async () => {
    ({ manager } = await verifiedCompany(app, moderator));
  });
  afterAll(() => app.stop());

  const move = (person: Client, path: string, body: object) => person.post<Row>(`${path}/transitions`, body);
  const claimToDecide = async () => {
    const candidate = await candidateWithProfile(app);
    const applicationId = await hire(manager, candidate, await publishedOffer(manager, moderator));
    const path = await sentClaim(manager, applicationId, { otherAidsCents: ALMOST_THE_CEILING });
    await move(instructor, path, { action: 'take' });
    await move(instructor, path, { action: 'recommend', opinion: 'approve', reason: 'Tout est réuni.' });
    return path;
  };

  it('is not approved beside another that reaches the de minimis ceiling at the same moment', async () => {
    const paths = [await claimToDecide(), await claimToDecide()];
    const answers = await Promise.all(paths.map((path) => move(approver, path, { action: 'approve' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is looked at on the day of the second decision after an appeal', async () => {
    const appealed = await claimToDecide();
    const other = await claimToDecide();
    const { email: secondInstructor } = await app.staff('instructor');
    const { email: secondApprover } = await app.staff('approver');
    await move(approver, appealed, { action: 'refuse', reason: 'Mission trop courte.' });
    app.clock.advance(DAY);
    const approved = await move(await app.signIn(approver.email), other, { action: 'approve' });
    expect(approved.body.status).toBe('approved');
    app.clock.advance(DAY);
    await move(await app.signIn(manager.email), appealed, { action: 'appeal', reason: 'La mission dure deux ans.' });
    const advice = { action: 'recommend', opinion: 'approve', reason: 'Recours fondé.' };
    await move(await app.signIn(secondInstructor), appealed, advice);
    expect(await move(await app.signIn(secondApprover), appealed, { action: 'approve' })).toMatchObject({
      status: 409,
      body: { code: 'guard_failed', errors: [{ code: 'decision_sound' }] },
    });
  });
});

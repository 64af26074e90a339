import { eligibilityVerdictSchema } from '@vte/contract';
import fc from 'fast-check';
import { TestApp } from '../support/app.ts';

interface Verdict {
  decision: string;
  codes: string[];
  missing: string[];
  criteria: { criterion: string; verdict: string; source: string }[];
  grants: {
    recruitment: { amountCents: number; aidCents: number };
    settlingIn: { state: string; amountCents: number };
  };
}

const company = { headcount: 120, turnoverCents: 1_800_000_000, balanceCents: 1_200_000_000 };
const candidate = { level: 7, diplomaObtainedOn: '2026-06-30' };
const contract = { type: 'cdi', signedOn: '2026-09-01', startsOn: '2026-09-15', grossMonthlyCents: 240_000 };
const mission = { themes: ['digital'], responsible: true, directLink: true };
const amboise = [{ commune: '37003', share: 1 }];

describe('the simulator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const simulate = (body: unknown) => app.visitor.post<Verdict>('/eligibility', body);

  it('proposes 4,000 EUR for a complete and right hire', async () => {
    const { status, body } = await simulate({ company, sites: amboise, candidate, contract, mission });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      decision: 'eligible',
      codes: [],
      missing: [],
      grants: { recruitment: { amountCents: 400_000 } },
    });
    for (const { source } of body.criteria) expect(source).not.toBe('');
  });

  it.each([
    ['nothing', {}],
    ['a site', { sites: amboise }],
    ['everything', { company, sites: amboise, candidate, contract, mission }],
    ['what is refused', { company: { ...company, headcount: 6_000 }, sites: [{ commune: '75056', share: 1 }] }],
  ])('says of %s what its schema declares, and nothing else', async (_facts, facts) => {
    const { body } = await simulate(facts);
    expect(eligibilityVerdictSchema.parse(body)).toEqual(body);
  });

  it('knows the lists: Nantes is in none of the 148, and in the 183 the aid is closed', async () => {
    const facts = { company, sites: [{ commune: '44109', share: 1 }], candidate, contract, mission };
    expect((await simulate(facts)).body.codes).toEqual(['TERRITORY_OUT']);
    expect((await simulate({ ...facts, ruleSet: 'ti-2023-2027' })).body.codes).toEqual(['AID_CLOSED']);
  });

  it('reads a code of the past and a district as the commune of today', async () => {
    expect((await simulate({ sites: [{ commune: '69385', share: 1 }] })).body.codes).toEqual(['TERRITORY_OUT']);
    expect((await simulate({ sites: [{ commune: '37400', share: 1 }] })).body.codes).toEqual(['COMMUNE_UNRESOLVED']);
  });

  it('says what is missing', async () => {
    const { body } = await simulate({ sites: amboise });
    expect(body).toMatchObject({ decision: 'incomplete', missing: ['company', 'candidate', 'contract', 'mission'] });
    expect((await simulate({})).body.decision).toBe('incomplete');
  });

  it.each([
    [{ company: { ...company, headcount: -1 } }, 'company.headcount'],
    [{ candidate: { level: 3, diplomaObtainedOn: null } }, 'candidate.level'],
    [{ contract: { ...contract, signedOn: '2026-02-30' } }, 'contract.signedOn'],
    [{ sites: [{ commune: '37003', share: 2 }] }, 'sites.0.share'],
    [{ listed: { 37003: ['148'] } }, ''],
    [{ ruleSet: 'mine' }, 'ruleSet'],
  ])('names the field at fault in %j', async (body, path) => {
    const answer = await simulate(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'validation_failed',
      errors: [{ path, message: expect.any(String) as string }],
    });
  });

  it('never fails, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('company', 'sites', 'candidate', 'contract', 'mission', null),
        async (value, section) => {
          const { status } = await simulate(JSON.stringify(section === null ? value : { [section]: value }));
          expect([200, 400]).toContain(status);
        },
      ),
      { numRuns: 150 },
    );
  });
});

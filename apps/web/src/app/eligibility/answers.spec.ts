import { eligibilityInputSchema } from '@vte/contract';
import { fromParams, toParams, toRequest, withChanges, type Answers } from './answers.ts';

const answers: Answers = {
  headcount: 120,
  turnover: 18.5,
  balance: 12,
  contract: 'cdd',
  months: 18,
  year: null,
  age: '',
  pay: 2500,
  level: 7,
  diplomaOn: '2026-06-30',
  prepares: null,
  theme: 'digital',
  responsible: true,
  directLink: false,
};

describe('answers of the simulator', () => {
  it('are the same after a trip through the address', () => {
    const params = Object.fromEntries(Object.entries(toParams(answers)).filter(([, value]) => value !== null));
    expect(fromParams(params)).toEqual(answers);
  });

  it('leave nothing in the address when nothing is answered', () => {
    expect(new Set(Object.values(toParams(fromParams({}))))).toEqual(new Set([null]));
  });

  it('count as not given when they cannot be read', () => {
    expect(fromParams({ effectif: 'beaucoup', ca: ['1', '2'], projet: 'oui', niveau: '12', diplome: 'hier' })).toEqual(
      fromParams({}),
    );
  });

  it('stay when they are not sent yet, but for what the address changes', () => {
    const asked = { ...answers, headcount: null };
    const typed = { ...asked, headcount: 45, pay: 2_600 };
    expect(withChanges(typed, asked, { ...asked })).toEqual(typed);
    expect(withChanges(typed, asked, { ...asked, contract: 'cdi', pay: null })).toEqual({
      ...typed,
      contract: 'cdi',
      pay: null,
    });
  });

  it('become a question that the contract accepts, in cents and with an end', () => {
    const request = toRequest('37003', answers, '2026-11-24');
    expect(eligibilityInputSchema.safeParse(request).success).toBe(true);
    expect(request.company).toEqual({ headcount: 120, turnoverCents: 1_850_000_000, balanceCents: 1_200_000_000 });
    expect(request.contract).toMatchObject({ type: 'cdd', endsOn: '2028-05-24', grossMonthlyCents: 250_000 });
  });

  it('ask about the place alone when nothing else is told', () => {
    expect(toRequest('37003', fromParams({}), '2026-11-24')).toEqual({
      ruleSet: 'vte-148',
      sites: [{ commune: '37003', share: 1 }],
    });
  });

  it('tell what the wage floor of an alternance depends on', () => {
    const alternance: Answers = { ...answers, contract: 'apprenticeship', year: 2, age: 'from_21_to_25', prepares: 7 };
    const request = toRequest('37003', alternance, '2026-11-24');
    expect(eligibilityInputSchema.safeParse(request).success).toBe(true);
    expect(request.contract).toMatchObject({ contractYear: 2, ageBand: 'from_21_to_25' });
    expect(request.candidate).toMatchObject({ preparesLevel: 7 });
  });

  it('give a permanent contract no end', () => {
    expect(toRequest('37003', { ...answers, contract: 'cdi' }, '2026-11-24').contract?.endsOn).toBeNull();
  });
});

import fc from 'fast-check';
import { clawback, type EndReason } from './clawback.ts';
import { aidIntensity, cumulation } from './cumulation.ts';
import { deMinimisBalance } from './de-minimis.ts';
import { DEFAULT_RULE_SET, RULE_SETS } from './rule-sets.ts';
import { monthlyHousingCents, proposeSettlingIn } from './settling-in.ts';
import { vertAllowed, vertAmountCents } from './vert.ts';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('clawback', () => {
  it.each<[string, EndReason, number, number]>([
    ['2027-02-20', 'dismissal_without_fault', 5, 233_333],
    ['2027-01-31', 'agreed_termination', 4, 266_667],
    ['2027-05-20', 'resignation', 8, 0],
    ['2026-11-30', 'trial_period', 2, 400_000],
    ['2027-09-13', 'economic_reason', 11, 33_333],
    ['2027-09-14', 'economic_reason', 12, 0],
    ['2029-01-01', 'false_statement', 12, 400_000],
  ])('ended on %s by %s: %i months served', (endedOn, reason, monthsServed, dueCents) => {
    const contract = { paidCents: 400_000, startsOn: '2026-09-15', endedOn, reason };
    expect(clawback(contract, DEFAULT_RULE_SET.clawback)).toMatchObject({ monthsServed, dueCents });
  });

  it('waives what is under the minimum', () => {
    const contract = {
      paidCents: 50_000,
      startsOn: '2026-09-15',
      endedOn: '2027-09-13',
      reason: 'economic_reason',
    } as const;
    expect(clawback(contract, DEFAULT_RULE_SET.clawback)).toMatchObject({ dueCents: 0, waived: true });
  });
});

describe('VTE Vert', () => {
  const mission = {
    capCents: 1_200_000,
    alternanceCapCents: 800_000,
    alternanceAid: false,
    emploiFranc: false,
    auditOnly: false,
  };
  it.each([
    [{ ...mission, spendingCents: 2_400_000 }, 1_200_000],
    [{ ...mission, spendingCents: 2_000_000 }, 1_000_000],
    [{ ...mission, spendingCents: 3_000_000, alternanceAid: true }, 800_000],
    [{ ...mission, capCents: 800_000, spendingCents: 1_600_000 }, 800_000],
    [{ ...mission, spendingCents: 2_400_000, emploiFranc: true }, 0],
    [{ ...mission, spendingCents: 2_400_000, auditOnly: true }, 0],
  ])('%j gives %i', (facts, cents) => {
    expect(vertAmountCents(facts)).toBe(cents);
  });

  it('is one per establishment, five per company', () => {
    expect(vertAllowed({ aidsOfSiret: 0, siretsOfSiren: 4 })).toBe(true);
    expect(vertAllowed({ aidsOfSiret: 1, siretsOfSiren: 1 })).toBe(false);
    expect(vertAllowed({ aidsOfSiret: 0, siretsOfSiren: 5 })).toBe(false);
  });
});

describe('settling-in aid', () => {
  it.each([
    [350, 220, 100],
    [350, 280, 70],
    [350, 340, 10],
    [250, 245, 0],
  ])('rent %i, housing benefit %i: %i a month', (rent, benefit, euros) => {
    expect(monthlyHousingCents({ rentCents: rent * 100, chargesCents: 0, benefitCents: benefit * 100 })).toBe(
      euros * 100,
    );
  });

  const cdi = { type: 'cdi', signedOn: '2020-09-01', startsOn: '2020-09-15', grossMonthlyCents: 307_884 } as const;

  it('was open in 2020 to every contract up to twice the SMIC', () => {
    const { settlingIn } = RULE_SETS['vte-ti-2020'];
    expect(proposeSettlingIn(settlingIn, cdi, false)).toMatchObject({ state: 'open', amountCents: 120_000 });
    const rich = { ...cdi, grossMonthlyCents: 307_885 };
    expect(proposeSettlingIn(settlingIn, rich, false)).toMatchObject({ state: 'closed', codes: ['SETTLING_IN_WAGE'] });
  });

  it('is computed by the month once the costs are known', () => {
    const costs = { rentCents: 35_000, chargesCents: 0, benefitCents: 28_000 };
    expect(proposeSettlingIn(RULE_SETS['vte-ti-2020'].settlingIn, cdi, false, costs).amountCents).toBe(84_000);
  });

  it('is possible while the contract is not known', () => {
    expect(proposeSettlingIn(DEFAULT_RULE_SET.settlingIn, undefined, false).state).toBe('possible');
    expect(proposeSettlingIn(RULE_SETS['vte-2023'].settlingIn, undefined, false).state).toBe('closed');
  });
});

describe('de minimis', () => {
  it('counts the first day of the window and allows the ceiling itself', () => {
    const aid = (grantedOn: string, amountCents: number) => [{ grantedOn, amountCents }];
    expect(deMinimisBalance(aid('2023-11-10', 29_600_000), 400_000, '2026-11-10').exceeded).toBe(false);
    expect(deMinimisBalance(aid('2023-11-10', 29_600_001), 400_000, '2026-11-10').exceeded).toBe(true);
    expect(deMinimisBalance(aid('2023-11-09', 30_000_000), 400_000, '2026-11-10').usedCents).toBe(0);
  });

  it('keeps the rule of the time for a decision before 2024', () => {
    expect(deMinimisBalance([], 0, '2023-12-31')).toMatchObject({
      ceilingCents: 20_000_000,
      windowStart: '2021-01-01',
    });
  });

  it('never counts an aid outside its window, and grows with the ledger', () => {
    const ledger = fc.array(fc.record({ grantedOn: day, amountCents: fc.integer({ min: 0, max: 10_000_000 }) }));
    fc.assert(
      fc.property(ledger, day, (aids, decidedOn) => {
        const { usedCents, windowStart } = deMinimisBalance(aids, 0, decidedOn);
        const inside = aids.filter(({ grantedOn }) => grantedOn >= windowStart && grantedOn <= decidedOn);
        expect(usedCents).toBe(inside.reduce((sum, { amountCents }) => sum + amountCents, 0));
      }),
    );
  });
});

describe('other aids', () => {
  it('are met one by one', () => {
    expect(cumulation('recruitment', 'vert')).toBe('allowed');
    expect(cumulation('recruitment', 'emploi_franc')).toBe('review');
    expect(cumulation('vert', 'emploi_franc')).toBe('forbidden');
  });

  it.each([
    [80, 'fine'],
    [81, 'warning'],
    [100, 'warning'],
    [101, 'review'],
  ])('%i %% of the cost of the job: %s', (aids, verdict) => {
    expect(aidIntensity(aids, 100)).toBe(verdict);
  });
});

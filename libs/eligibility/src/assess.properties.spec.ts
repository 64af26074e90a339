import fc from 'fast-check';
import { assess } from './assess.ts';
import { addDays, addMonths, addYears } from './civil-date.ts';
import { CRITERIA } from './codes.ts';
import { CONTRACT_TYPES, DIPLOMA_LEVELS, SECTIONS } from './enumerations.ts';
import { cdd, codesOf, contract, graduate, input, parameters } from './hire.fixture.ts';
import type { EligibilityInput } from './input.ts';
import { decisionOf } from './verdict.ts';

describe('whatever is asked', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2019-01-01', days));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const money = fc.option(fc.integer({ min: 0, max: 300_000_000_000 }));
  const figures = {
    headcount: fc.double({ min: 0, max: 9_000, noNaN: true }),
    turnoverCents: money,
    balanceCents: money,
  };
  const anything: fc.Arbitrary<EligibilityInput> = fc.record(
    {
      company: fc.record(figures),
      sites: fc.array(
        fc.record({
          commune: fc.option(fc.constantFrom('37003', '75101', '97611', 'x')),
          share,
          lists: fc.subarray(['148', '149'] as const),
        }),
      ),
      candidate: fc.record({ level: fc.constantFrom(...DIPLOMA_LEVELS), diplomaObtainedOn: fc.option(day) }),
      contract: fc.record({
        type: fc.constantFrom(...CONTRACT_TYPES),
        signedOn: day,
        startsOn: day,
        endsOn: fc.option(day),
        grossMonthlyCents: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        workingTime: share,
      }),
      mission: fc.constant(input.mission),
    },
    { requiredKeys: [] },
  );

  it('answers on every criterion, its decision following from its codes', () => {
    fc.assert(
      fc.property(anything, (asked) => {
        const { criteria, decision, findings, missing } = assess(asked, parameters);
        expect(criteria.map(({ criterion }) => criterion)).toEqual(CRITERIA);
        expect(criteria.flatMap(({ codes }) => codes)).toEqual(findings.map(({ code }) => code));
        expect(decision).toBe(decisionOf(findings, missing));
        expect([...missing, ...Object.keys(asked), 'claim'].toSorted()).toEqual(SECTIONS.toSorted());
        for (const { section, verdict } of criteria) if (missing.includes(section)) expect(verdict).toBe('unknown');
        expect(JSON.parse(JSON.stringify(criteria))).toEqual(criteria);
      }),
    );
  });

  it('a CDD of exactly the months asked passes, a day less does not', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 18 }), (startsOn, cddMonths) => {
        const endsOn = addDays(addMonths(startsOn, cddMonths), -1);
        const short = (end: string) =>
          codesOf(cdd({ startsOn, endsOn: end }), { cddMonths }).includes('CONTRACT_TOO_SHORT');
        expect([short(endsOn), short(addDays(endsOn, -1))]).toEqual([false, true]);
      }),
    );
  });

  it('a diploma is too old from its anniversary on', () => {
    fc.assert(
      fc.property(day, (diplomaObtainedOn) => {
        const old = (signedOn: string) =>
          codesOf({ ...graduate({ diplomaObtainedOn }), contract: { ...contract, signedOn } }).includes(
            'DIPLOMA_TOO_OLD',
          );
        const anniversary = addYears(diplomaObtainedOn, 2);
        expect([old(anniversary), old(addDays(anniversary, -1))]).toEqual([true, false]);
      }),
    );
  });
});

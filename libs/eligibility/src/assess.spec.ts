import fc from 'fast-check';
import { assess } from './assess.ts';
import { addDays, addMonths, addYears } from './civil-date.ts';
import { CRITERIA, ELIGIBILITY_CODES, ELIGIBILITY_RULES, type Criterion, type EligibilityCode } from './codes.ts';
import { CONTRACT_TYPES, DIPLOMA_LEVELS, SECTIONS } from './enumerations.ts';
import type { CompanyFacts, ContractFacts, EligibilityInput, EligibilityParameters, SiteFacts } from './input.ts';
import { decisionOf } from './verdict.ts';

const parameters: EligibilityParameters = {
  list: '148',
  minLevel: 5,
  gradMaxYears: 2,
  alternantLevelBasis: 'held',
  microAllowed: true,
  twoYearRule: false,
  cddMonths: 12,
  alternanceMonths: 12,
  renewalCounts: false,
  signedFrom: '2020-01-01',
  minWorkingTime: 1,
  remoteReviewFrom: 0.8,
  territorySplitThreshold: 0.5,
};

const company: CompanyFacts = {
  headcount: 120,
  turnoverCents: 1_800_000_000,
  balanceCents: 1_200_000_000,
  registryCategory: 'pme',
  legalForm: 'company',
  headOfficeInFrance: true,
  closed: false,
  insolvency: 'none',
  upToDate: true,
  naf: '25.62B',
};
const contract: ContractFacts = {
  type: 'cdi',
  signedOn: '2026-09-01',
  startsOn: '2026-09-15',
  grossMonthlyCents: 240_000,
};
const inside: SiteFacts = { commune: '37003', share: 1, lists: ['148'] };
const outside: SiteFacts = { commune: '75056', share: 1, lists: [] };
const input = {
  company,
  sites: [inside],
  candidate: { level: 6, diplomaObtainedOn: '2026-07-01', unverified: false },
  contract,
  mission: { themes: ['digital'], responsible: true, directLink: true },
} as const satisfies EligibilityInput;

const cdd = (change: Partial<ContractFacts>): EligibilityInput => ({
  contract: { ...contract, type: 'cdd', ...change },
});
const graduate = (change: object): EligibilityInput => ({ candidate: { ...input.candidate, ...change } });
const firm = (change: Partial<CompanyFacts>): EligibilityInput => ({ company: { ...company, ...change } });
const alternance: ContractFacts = {
  ...contract,
  type: 'apprenticeship',
  endsOn: '2027-09-14',
  contractYear: 1,
  ageBand: 'from_21_to_25',
};

const cases: [EligibilityCode, EligibilityInput, Partial<EligibilityParameters>?][] = [
  ['COMPANY_GE', firm({ headcount: 5_000 })],
  ['COMPANY_MICRO', firm({ headcount: 5, turnoverCents: 1 }), { microAllowed: false }],
  ['SIZE_DATA_MISSING', firm({ turnoverCents: null })],
  ['SIZE_MISMATCH', firm({ registryCategory: 'ge' })],
  ['HQ_ABROAD', firm({ headOfficeInFrance: false })],
  ['COMPANY_PUBLIC', firm({ legalForm: 'public_body' })],
  ['LEGAL_FORM', firm({ legalForm: 'holding' })],
  ['COMPANY_CLOSED', firm({ closed: true })],
  ['INSOLVENCY', firm({ insolvency: 'liquidation' })],
  ['INSOLVENCY_REVIEW', firm({ insolvency: 'safeguard' })],
  ['NOT_UP_TO_DATE', firm({ upToDate: false })],
  ['DEMINIMIS_SECTOR', firm({ naf: '01.11Z' })],
  ['COMMUNE_UNRESOLVED', { sites: [{ commune: '20000', share: 1, lists: ['148'] }] }],
  ['TERRITORY_OUT', { sites: [{ ...inside, lists: ['149', '183'] }] }],
  ['TERRITORY_SPLIT', { sites: [0.2, 0.3].map((share) => ({ ...inside, share })).concat({ ...outside, share: 0.5 }) }],
  ['LEVEL_TOO_LOW', graduate({ level: 4, preparesLevel: 5 })],
  ['LEVEL_PREPARED_ONLY', { ...graduate({ level: 4, preparesLevel: 5 }), contract: alternance }],
  ['LEVEL_UNVERIFIED', graduate({ level: 4, unverified: true })],
  ['DIPLOMA_TOO_OLD', graduate({ diplomaObtainedOn: '2024-09-01' })],
  ['DIPLOMA_DATE_MISSING', graduate({ diplomaObtainedOn: null })],
  ['CONTRACT_TYPE', { contract: { ...contract, type: 'vie', grossMonthlyCents: null, signedOn: '2019-01-01' } }],
  ['CONTRACT_TOO_SHORT', cdd({ endsOn: '2027-09-13' })],
  ['CONTRACT_END_MISSING', cdd({ endsOn: null })],
  ['CDD_LAWFULNESS', cdd({ endsOn: '2028-03-15' })],
  ['SIGNED_BEFORE_START', graduate({}), { signedFrom: '2026-09-02' }],
  ['PART_TIME', { contract: { ...contract, workingTime: 0.9 } }],
  ['REMOTE_FULL', { contract: { ...contract, remoteShare: 0.8 } }],
  ['WAGE_BELOW_MIN', { contract: { ...contract, grossMonthlyCents: 186_701 } }],
  ['WAGE_MISSING', { contract: { ...contract, grossMonthlyCents: null } }],
  ['MISSION_THEME_NONE', { mission: { ...input.mission, themes: [] } }],
  ['MISSION_NOT_RESPONSIBLE', { mission: { ...input.mission, responsible: false } }],
  ['MISSION_NO_DIRECT_LINK', { mission: { ...input.mission, directLink: false } }],
];

const codesOf = (change: EligibilityInput, rules: Partial<EligibilityParameters> = {}): EligibilityCode[] =>
  assess({ ...input, ...change }, { ...parameters, ...rules }).findings.map(({ code }) => code);

const verdictOn = (criterion: Criterion, change: EligibilityInput) =>
  assess(change, parameters).criteria.find((verdict) => verdict.criterion === criterion);

describe('assess', () => {
  it('accepts a hire that meets everything, and says so criterion by criterion', () => {
    const assessment = assess(input, parameters);
    expect(assessment).toMatchObject({ decision: 'eligible', findings: [], missing: [], companySize: 'pme' });
    expect(assessment.criteria.map(({ criterion }) => criterion)).toEqual(CRITERIA);
    for (const { verdict, source } of assessment.criteria) {
      expect(verdict).toBe('met');
      expect(source).not.toBe('');
    }
  });

  it('has a case for every code', () => {
    expect(cases.map(([code]) => code).toSorted()).toEqual(ELIGIBILITY_CODES.toSorted());
  });

  it.each(cases)('raises %s alone, with its effect', (code, change, rules = {}) => {
    const { decision, findings } = assess({ ...input, ...change }, { ...parameters, ...rules });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]).toMatchObject({ ...ELIGIBILITY_RULES[code] });
    expect(decision).toBe(decisionOf([ELIGIBILITY_RULES[code]]));
  });

  it('keeps on after a refusal: every code is returned', () => {
    const change = { ...firm({ headcount: 6_000, closed: true }), sites: [outside], ...graduate({ level: 4 }) };
    expect(codesOf(change)).toEqual(['COMPANY_GE', 'COMPANY_CLOSED', 'TERRITORY_OUT', 'LEVEL_TOO_LOW']);
  });

  it('never says met of a fact that was not given', () => {
    const { headcount, turnoverCents, balanceCents } = company;
    const alone = { company: { headcount, turnoverCents, balanceCents } };
    expect(verdictOn('company_size', alone)?.verdict).toBe('met');
    for (const criterion of ['head_office', 'legal_form', 'activity', 'solvency', 'obligations', 'sector'] as const)
      expect(verdictOn(criterion, alone)).toMatchObject({ verdict: 'unknown', found: null, codes: [] });
    expect(verdictOn('diploma_age', { candidate: input.candidate })?.verdict).toBe('unknown');
    expect(verdictOn('wage', { contract: { ...contract, type: 'internship' } })?.verdict).toBe('unknown');
  });

  it('takes the category of the year before under the two-year rule', () => {
    const grown = firm({ headcount: 9, turnoverCents: 1, previousYear: { ...company, headcount: 40 } });
    expect(assess(grown, { ...parameters, twoYearRule: true }).companySize).toBe('pme');
    expect(assess(grown, parameters).companySize).toBe('micro');
    expect(codesOf(firm({ previousYear: null }), { twoYearRule: true })).toEqual(['SIZE_DATA_MISSING']);
  });
});

describe('boundaries', () => {
  it('takes a diploma of two years less a day, not of two years', () => {
    expect(codesOf(graduate({ diplomaObtainedOn: '2024-09-02' }))).toEqual([]);
    expect(codesOf({ ...graduate({ diplomaObtainedOn: '2004-07-01' }), contract: alternance })).toEqual([]);
  });

  it('lets a contract be set aside only when less than five days short', () => {
    const overridable = (endsOn: string) =>
      assess({ ...input, ...cdd({ endsOn }) }, parameters).findings.map((finding) => finding.overridable);
    expect(overridable('2027-09-14')).toEqual([]);
    expect(overridable('2027-09-10')).toEqual([true]);
    expect(overridable('2027-09-09')).toEqual([false]);
  });

  it('counts a renewal only when the rule set says so', () => {
    const renewed = cdd({ endsOn: '2027-03-14', renewedEndsOn: '2027-09-14' });
    expect(codesOf(renewed)).toEqual(['CONTRACT_TOO_SHORT']);
    expect(codesOf(renewed, { renewalCounts: true })).toEqual([]);
  });

  it.each<[string, number, number, EligibilityCode[]]>([
    ['a listed majority is enough', 0.6, 0.4, ['COMMUNE_UNRESOLVED']],
    ['the unknown place may decide', 0.4, 0.6, ['COMMUNE_UNRESOLVED']],
    ['the unknown place cannot save it', 0.2, 0.2, ['COMMUNE_UNRESOLVED', 'TERRITORY_OUT']],
  ])('one commune unknown: %s', (_title, listed, unknown, codes) => {
    const sites = [
      { ...inside, share: listed },
      { commune: null, share: unknown, lists: [] },
      { ...outside, share: 1 - listed - unknown },
    ];
    expect(codesOf({ sites })).toEqual(codes);
  });

  it('looks at the wage of the place where most of the work is done', () => {
    const mayotte: SiteFacts = { commune: '97611', share: 0.7, lists: ['148'] };
    const paid = { contract: { ...contract, grossMonthlyCents: 150_000 } };
    expect(codesOf({ ...paid, sites: [{ ...inside, share: 0.3 }, mayotte] })).toEqual([]);
    expect(
      codesOf({
        ...paid,
        sites: [
          { ...inside, share: 0.7 },
          { ...mayotte, share: 0.3 },
        ],
      }),
    ).toEqual(['WAGE_BELOW_MIN']);
  });
});

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

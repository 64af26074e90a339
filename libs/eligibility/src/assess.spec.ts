import { assess } from './assess.ts';
import { CRITERIA, ELIGIBILITY_CODES, ELIGIBILITY_RULES, type Criterion, type EligibilityCode } from './codes.ts';
import {
  alternance,
  cdd,
  codesOf,
  company,
  contract,
  firm,
  graduate,
  input,
  inside,
  outside,
  parameters,
} from './hire.fixture.ts';
import type { EligibilityInput, EligibilityParameters, SiteFacts } from './input.ts';
import { decisionOf } from './verdict.ts';

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

  it('quotes the text of a criterion that is met, and that of the code of one that is not', () => {
    const source = (change: EligibilityInput) => verdictOn('diploma_level', { ...input, ...change })?.source;
    expect(source({})).toBe(ELIGIBILITY_RULES.LEVEL_TOO_LOW.source);
    expect(source({ ...graduate({ level: 4, preparesLevel: 5 }), contract: alternance })).toBe(
      ELIGIBILITY_RULES.LEVEL_PREPARED_ONLY.source,
    );
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

import { decisionOf, SECTIONS } from '@vte/eligibility';
import fc from 'fast-check';
import { evaluate, evaluateSettlingIn, type GrantInput } from './evaluate.ts';
import { canonicalRuleSet, type RuleSetId } from './rule-set.ts';
import { DEFAULT_RULE_SET, RULE_SETS } from './rule-sets.ts';
import { toInput, toRuleSet, WORKED_EXAMPLES, type WorkedExample } from './worked-example.fixture.ts';

const base = (): GrantInput => toInput(exampleOf('A01'));

function exampleOf(id: string): WorkedExample {
  const example = WORKED_EXAMPLES.find((tried) => tried.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  return example;
}

describe('evaluate: worked examples', () => {
  it('has them all', () => {
    expect(WORKED_EXAMPLES).toHaveLength(71);
  });

  it.each(WORKED_EXAMPLES.map((example) => [example.id, example.title, example] as const))(
    '%s %s',
    (_id, _title, example) => {
      const { expected, input } = example;
      const result = evaluate(toInput(example), toRuleSet(example));
      expect({
        decision: result.decision.toUpperCase(),
        amount: result.amountCents / 100,
        codes: result.codes.toSorted(),
        category: result.companySize?.toUpperCase() ?? null,
      }).toEqual({
        decision: expected.decision,
        amount: expected.amount,
        codes: expected.codes.toSorted(),
        category: expected.category,
      });
      if (input.housing === true) expect(result.settlingIn.amountCents / 100).toBe(expected.housing);
    },
  );
});

describe('evaluate: beyond the examples', () => {
  it('returns every code at once, each with its reason and source', () => {
    const input = base();
    const result = evaluate(
      {
        ...input,
        company: { headcount: 6_000, turnoverCents: 1, balanceCents: 1, headOfficeInFrance: false },
        sites: [{ commune: '75056', share: 1, lists: [] }],
        mission: { themes: [] },
      },
      DEFAULT_RULE_SET,
    );
    expect(result.codes).toEqual([
      'COMPANY_GE',
      'HQ_ABROAD',
      'TERRITORY_OUT',
      'MISSION_THEME_NONE',
      'MISSION_NOT_RESPONSIBLE',
      'MISSION_NO_DIRECT_LINK',
    ]);
    for (const finding of result.findings) expect(finding.source).not.toBe('');
  });

  it.each<[string, Partial<GrantInput>, string[]]>([
    ['an association is looked at', { company: { ...company(), legalForm: 'association' } }, ['LEGAL_FORM']],
    ['a public body is refused', { company: { ...company(), legalForm: 'public_body' } }, ['COMPANY_PUBLIC']],
    ['a ceased company is refused', { company: { ...company(), closed: true } }, ['COMPANY_CLOSED']],
    ['safeguard is looked at', { company: { ...company(), insolvency: 'safeguard' } }, ['INSOLVENCY_REVIEW']],
    [
      'a foreign diploma replaces the level codes',
      { candidate: { level: 4, diplomaObtainedOn: '2026-01-01', unverified: true } },
      ['LEVEL_UNVERIFIED'],
    ],
  ])('%s', (_title, change, codes) => {
    expect(evaluate({ ...base(), ...change }, DEFAULT_RULE_SET).codes).toEqual(codes);
  });

  it('treats the facts that a claim leaves out as missing', () => {
    const result = evaluate({ ...base(), claim: { submittedOn: '2026-11-10' } }, DEFAULT_RULE_SET);
    expect(result.codes).toEqual(['DOC_MISSING', 'IBAN_INVALID']);
    expect(result.decision).toBe('incomplete');
  });

  it('lists the sections left out and waits for them', () => {
    const { sites } = base();
    const result = evaluate(sites === undefined ? {} : { sites }, DEFAULT_RULE_SET);
    expect(result).toMatchObject({
      decision: 'incomplete',
      missing: ['company', 'candidate', 'contract', 'mission'],
      amountCents: 0,
    });
  });

  it('refuses at once when a block is certain, whatever is missing', () => {
    expect(evaluate({ sites: [{ commune: '75056', share: 1, lists: [] }] }, DEFAULT_RULE_SET).decision).toBe(
      'not_eligible',
    );
  });

  it('a warning changes nothing', () => {
    const input = base();
    const contract = { ...contractOf(input), type: 'cdd' as const, endsOn: '2028-09-14' };
    expect(evaluate({ ...input, contract }, DEFAULT_RULE_SET)).toMatchObject({
      decision: 'eligible',
      codes: ['CDD_LAWFULNESS'],
    });
  });

  it('gives the settling-in aid to an alternant unless the recruitment is blocked', () => {
    const input = toInput(exampleOf('C50'));
    expect(evaluateSettlingIn(input, DEFAULT_RULE_SET)).toMatchObject({ decision: 'eligible', amountCents: 120_000 });
    const outside = { ...input, sites: [{ commune: '75056', share: 1, lists: [] }] };
    expect(evaluateSettlingIn(outside, DEFAULT_RULE_SET)).toMatchObject({ decision: 'not_eligible', amountCents: 0 });
  });

  it('is the same twice, and has a verdict per criterion', () => {
    fc.assert(
      fc.property(subset(), fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[])), (input, id) => {
        const first = evaluate(input, RULE_SETS[id]);
        expect(evaluate(structuredClone(input), RULE_SETS[id])).toEqual(first);
        expect(first.decision).toBe(decisionOf(first.findings, first.missing));
        expect(first.amountCents).toBe(first.decision === 'eligible' ? 400_000 : 0);
        expect(first.codes.toSorted()).toEqual(first.criteria.flatMap(({ codes }) => codes).toSorted());
      }),
    );
  });
});

describe('rule sets', () => {
  it('have texts that differ, and do not depend on the order of keys', () => {
    const texts = Object.values(RULE_SETS).map(canonicalRuleSet);
    expect(new Set(texts).size).toBe(4);
    const reversed = Object.fromEntries(
      Object.entries(DEFAULT_RULE_SET).reverse(),
    ) as unknown as typeof DEFAULT_RULE_SET;
    expect(canonicalRuleSet(reversed)).toBe(canonicalRuleSet(DEFAULT_RULE_SET));
  });
});

function company() {
  return { headcount: 120, turnoverCents: 1_800_000_000, balanceCents: 1_200_000_000 };
}

function contractOf(input: GrantInput) {
  if (input.contract === undefined) throw new Error('no contract');
  return input.contract;
}

/** Any example with any of its sections taken away. */
function subset(): fc.Arbitrary<GrantInput> {
  return fc.tuple(fc.constantFrom(...WORKED_EXAMPLES), fc.subarray([...SECTIONS])).map(([example, sections]) => {
    const input = toInput(example);
    return Object.fromEntries(Object.entries(input).filter(([key]) => !sections.some((section) => section === key)));
  });
}

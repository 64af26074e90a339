import { CANDIDATE_CRITERIA } from './candidate-criteria.ts';
import { CRITERIA, ELIGIBILITY_RULES, type Criterion, type EligibilityCode } from './codes.ts';
import { COMPANY_CRITERIA } from './company-criteria.ts';
import { sizeOf } from './company-size.ts';
import { CONTRACT_CRITERIA } from './contract-criteria.ts';
import type { CompanySize, EligibilityDecision, Section } from './enumerations.ts';
import type { EligibilityInput, EligibilityParameters } from './input.ts';
import { MISSION_CRITERIA } from './mission-criteria.ts';
import { SITE_CRITERIA } from './site-criteria.ts';
import { decisionOf, verdictOf, type Check, type CriterionVerdict, type Finding } from './verdict.ts';

/** What an evaluation says: the proposal, every criterion with its verdict, every code with its reason and source. */
export interface Assessment {
  decision: EligibilityDecision;
  criteria: CriterionVerdict<Criterion, EligibilityCode>[];
  findings: Finding<EligibilityCode, Criterion>[];
  /** Sections that the input leaves out. */
  missing: Section[];
  /** Category of the consolidated enterprise, null when unknown. */
  companySize: CompanySize | null;
}

const ASSESSED_SECTIONS = ['company', 'sites', 'candidate', 'contract', 'mission'] as const;

/** Section and source of a criterion: those of the first code that it may raise, which is the rule itself. */
const ABOUT = new Map<Criterion, { section: Section; source: string }>(
  Object.values(ELIGIBILITY_RULES)
    .toReversed()
    .map(({ criterion, section, source }) => [criterion, { section, source }]),
);

/**
 * Evaluates any subset of company, sites, candidate, contract and mission against the parameters of a rule set.
 * Every criterion of a given section is looked at and every code returned. Pure: dates are part of the input.
 */
export function assess(input: EligibilityInput, parameters: EligibilityParameters): Assessment {
  const checks = runChecks(input, parameters);
  const findings = CRITERIA.flatMap((criterion) => findingsOf(checks.get(criterion)));
  const missing = ASSESSED_SECTIONS.filter((section) => input[section] === undefined);
  return {
    decision: decisionOf(findings, missing),
    criteria: CRITERIA.map((criterion) => verdictOn(criterion, checks.get(criterion))),
    findings,
    missing,
    companySize: input.company === undefined ? null : sizeOf(input.company, parameters.twoYearRule),
  };
}

function runChecks(
  { company, sites, candidate, contract, mission }: EligibilityInput,
  parameters: EligibilityParameters,
): Map<Criterion, Check<EligibilityCode>> {
  const checks = new Map<Criterion, Check<EligibilityCode>>();
  if (company)
    for (const name of namesOf(COMPANY_CRITERIA)) checks.set(name, COMPANY_CRITERIA[name](company, parameters));
  if (sites) for (const name of namesOf(SITE_CRITERIA)) checks.set(name, SITE_CRITERIA[name](sites, parameters));
  if (candidate)
    for (const name of namesOf(CANDIDATE_CRITERIA))
      checks.set(name, CANDIDATE_CRITERIA[name](candidate, parameters, contract));
  if (contract)
    for (const name of namesOf(CONTRACT_CRITERIA))
      checks.set(name, CONTRACT_CRITERIA[name](contract, parameters, sites));
  if (mission) for (const name of namesOf(MISSION_CRITERIA)) checks.set(name, MISSION_CRITERIA[name](mission));
  return checks;
}

function namesOf<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}

function findingsOf(check: Check<EligibilityCode> | undefined): Finding<EligibilityCode, Criterion>[] {
  if (check === undefined) return [];
  const { codes, found, required, overridable = true } = check;
  return codes.map((code) => {
    const rule = ELIGIBILITY_RULES[code];
    return { code, ...rule, overridable: rule.overridable && overridable, found, required };
  });
}

function verdictOn(
  criterion: Criterion,
  check: Check<EligibilityCode> | undefined,
): CriterionVerdict<Criterion, EligibilityCode> {
  const about = ABOUT.get(criterion) ?? { section: 'company' as const, source: '' };
  if (check === undefined) return { criterion, ...about, verdict: 'unknown', codes: [], found: null, required: null };
  const { codes, found, required, unknown = false } = check;
  const [code] = codes;
  const raised = verdictOf(codes.map((code) => ELIGIBILITY_RULES[code].effect));
  return {
    criterion,
    section: about.section,
    source: code === undefined ? about.source : ELIGIBILITY_RULES[code].source,
    verdict: unknown && raised === 'met' ? 'unknown' : raised,
    codes,
    found,
    required,
  };
}

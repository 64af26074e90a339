import {
  assess,
  decisionOf,
  verdictOf,
  type Assessment,
  type Check,
  type Criterion,
  type CriterionVerdict,
  type EligibilityCode,
  type EligibilityInput,
  type Finding,
} from '@vte/eligibility';
import { CLAIM_CRITERIA, CLAIM_RULES, type ClaimCode, type ClaimCriterion } from './claim-codes.ts';
import {
  checkAidOpen,
  checkBankDetails,
  checkDeMinimis,
  checkDocuments,
  checkFilingDate,
  checkSingleClaim,
  type ClaimFacts,
} from './claim-criteria.ts';
import type { DeMinimisAid } from './de-minimis.ts';
import type { RuleSet } from './rule-set.ts';
import { proposeSettlingIn, type HousingCosts, type SettlingInProposal } from './settling-in.ts';

/** Input of an evaluation: the facts of the hire, and of the claim when there is one. */
export interface GrantInput extends EligibilityInput {
  claim?: ClaimFacts;
  /** De minimis aids of the single undertaking. */
  deMinimis?: readonly DeMinimisAid[];
  housing?: HousingCosts;
}

type GrantCriterion = Criterion | ClaimCriterion;
type GrantCode = EligibilityCode | ClaimCode;
type GrantFinding = Finding<GrantCode, GrantCriterion>;

/** What the rules propose; a person decides. */
export interface Evaluation extends Pick<Assessment, 'decision' | 'missing' | 'companySize'> {
  /** Amount proposed, EUR cents: 0 unless the decision is `eligible`. */
  amountCents: number;
  /** Amount of the aid when everything is right, EUR cents. */
  aidCents: number;
  codes: GrantCode[];
  findings: GrantFinding[];
  criteria: CriterionVerdict<GrantCriterion, GrantCode>[];
  settlingIn: SettlingInProposal;
}

type ClaimChecks = Partial<Record<ClaimCriterion, Check<ClaimCode>>>;

/**
 * Evaluates the aid of the company for a recruitment under a rule set. Any subset of the sections may be given; the
 * claim is looked at when it is there. Never throws, reads no clock: replaying an input gives the same result.
 */
export function evaluate(input: GrantInput, ruleSet: RuleSet): Evaluation {
  const assessment = assess(input, ruleSet.eligibility);
  const { claim, contract, deMinimis = [] } = input;
  const checks: ClaimChecks = { aid_open: checkAidOpen(ruleSet.recruitment, claim) };
  if (claim !== undefined) {
    checks.single_claim = checkSingleClaim(claim);
    checks.bank_details = checkBankDetails(claim);
    checks.de_minimis = checkDeMinimis(claim, deMinimis, ruleSet.recruitment.amountCents);
    if (contract !== undefined) {
      checks.filing_date = checkFilingDate(claim, contract, ruleSet.recruitment);
      checks.documents = checkDocuments('recruitment', claim, contract);
    }
  }
  const settlingIn = proposeSettlingIn(ruleSet.settlingIn, contract, isBlocked(assessment), input.housing);
  return conclude(assessment, checks, assessment.findings, ruleSet.recruitment.amountCents, settlingIn);
}

/**
 * Evaluates the settling-in aid of the person. Only a block of the recruitment stands in its way; it has papers of its
 * own and no de minimis, being an aid to a person.
 */
export function evaluateSettlingIn(input: GrantInput, ruleSet: RuleSet): Evaluation {
  const assessment = assess(input, ruleSet.eligibility);
  const { claim, contract } = input;
  const settlingIn = proposeSettlingIn(ruleSet.settlingIn, contract, isBlocked(assessment), input.housing);
  const checks: ClaimChecks = { settling_in: { codes: settlingIn.codes, found: null, required: null } };
  if (claim !== undefined) {
    checks.single_claim = checkSingleClaim(claim);
    checks.bank_details = checkBankDetails(claim);
    if (contract !== undefined) checks.documents = checkDocuments('settling_in', claim, contract);
  }
  const blocks = assessment.findings.filter(({ effect }) => effect === 'block');
  return conclude(assessment, checks, blocks, settlingIn.amountCents, settlingIn);
}

function isBlocked({ findings }: Assessment): boolean {
  return findings.some(({ effect }) => effect === 'block');
}

function conclude(
  assessment: Assessment,
  checks: ClaimChecks,
  facts: readonly GrantFinding[],
  aidCents: number,
  settlingIn: SettlingInProposal,
): Evaluation {
  const findings = [...facts, ...CLAIM_CRITERIA.flatMap((criterion) => findingsOf(checks[criterion]))];
  const decision = decisionOf(findings, assessment.missing);
  return {
    decision,
    amountCents: decision === 'eligible' ? aidCents : 0,
    aidCents,
    codes: findings.map(({ code }) => code),
    findings,
    criteria: [
      ...assessment.criteria,
      ...CLAIM_CRITERIA.flatMap((criterion) => {
        const check = checks[criterion];
        return check === undefined ? [] : [verdictOnClaim(criterion, check)];
      }),
    ],
    missing: assessment.missing,
    companySize: assessment.companySize,
    settlingIn,
  };
}

function findingsOf(check: Check<ClaimCode> | undefined): GrantFinding[] {
  if (check === undefined) return [];
  const { codes, found, required } = check;
  return codes.map((code) => ({ code, ...CLAIM_RULES[code], found, required }));
}

/** What a check of the claim says, as a line of the verdict. */
export function verdictOnClaim(
  criterion: ClaimCriterion,
  check: Check<ClaimCode>,
): CriterionVerdict<ClaimCriterion, ClaimCode> {
  const rule = Object.values(CLAIM_RULES).find((tried) => tried.criterion === criterion);
  const { codes, found, required } = check;
  const verdict = verdictOf(codes.map((code) => CLAIM_RULES[code].effect));
  return { criterion, section: 'claim', source: rule?.source ?? '', verdict, codes, found, required };
}

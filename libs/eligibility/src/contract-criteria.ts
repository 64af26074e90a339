import { addDays, addMonths } from './civil-date.ts';
import type { Criterion, EligibilityCode } from './codes.ts';
import { isAlternance, isVteContract, VTE_CONTRACT_TYPES } from './contract-type.ts';
import type { ContractFacts, EligibilityParameters, SiteFacts } from './input.ts';
import type { Check } from './verdict.ts';
import { wageFloorCents } from './wage-floor.ts';

type Tester = (
  contract: ContractFacts,
  parameters: EligibilityParameters,
  sites: readonly SiteFacts[] | undefined,
) => Check<EligibilityCode>;

const NOTHING: Check<EligibilityCode> = { codes: [], found: null, required: null };

/** Longest CDD for a temporary increase of activity (Code du travail, article L1242-8-1). */
const LAWFUL_CDD_MONTHS = 18;

/** Another kind of contract is refused once, for its kind: its length, wage and dates are not looked at. */
const forVteContract =
  (test: Tester): Tester =>
  (contract, parameters, sites) =>
    isVteContract(contract.type) ? test(contract, parameters, sites) : NOTHING;

/** Criteria of the contract. A CDI has no end, so no length. */
export const CONTRACT_CRITERIA = {
  contract_type: ({ type }) => ({
    codes: isVteContract(type) ? [] : ['CONTRACT_TYPE'],
    found: { kind: 'list', values: [type] },
    required: { kind: 'list', values: VTE_CONTRACT_TYPES },
  }),
  contract_duration: forVteContract((contract, { cddMonths, alternanceMonths, renewalCounts }) => {
    if (contract.type === 'cdi') return NOTHING;
    const months = isAlternance(contract.type) ? alternanceMonths : cddMonths;
    const renewed = renewalCounts ? (contract.renewedEndsOn ?? null) : null;
    const end = renewed ?? contract.endsOn ?? null;
    const codes: EligibilityCode[] = [];
    if (end === null) codes.push('CONTRACT_END_MISSING');
    else if (end < lastDay(contract.startsOn, months)) codes.push('CONTRACT_TOO_SHORT');
    return { codes, found: end === null ? null : { kind: 'date', date: end }, required: { kind: 'months', months } };
  }),
  fixed_term: ({ type, startsOn, endsOn = null }) => {
    const long = type === 'cdd' && endsOn !== null && endsOn > lastDay(startsOn, LAWFUL_CDD_MONTHS);
    return {
      codes: long ? ['CDD_LAWFULNESS'] : [],
      found: null,
      required: { kind: 'months', months: LAWFUL_CDD_MONTHS },
    };
  },
  signature: forVteContract(({ signedOn }, { signedFrom }) => ({
    codes: signedOn < signedFrom ? ['SIGNED_BEFORE_START'] : [],
    found: { kind: 'date', date: signedOn },
    required: { kind: 'date', date: signedFrom },
  })),
  working_time: forVteContract(({ workingTime = 1 }, { minWorkingTime }) => ({
    codes: workingTime < minWorkingTime ? ['PART_TIME'] : [],
    found: { kind: 'share', share: workingTime },
    required: { kind: 'share', share: minWorkingTime },
  })),
  remote_work: forVteContract(({ remoteShare = 0 }, { remoteReviewFrom }) => ({
    codes: remoteShare >= remoteReviewFrom ? ['REMOTE_FULL'] : [],
    found: { kind: 'share', share: remoteShare },
    required: { kind: 'share', share: remoteReviewFrom },
  })),
  wage: forVteContract((contract, _parameters, sites) => {
    const wage = contract.grossMonthlyCents;
    const floor = wageFloorCents({
      type: contract.type,
      startsOn: contract.startsOn,
      commune: sites?.[0]?.commune ?? null,
      workingTime: contract.workingTime ?? 1,
      contractYear: contract.contractYear ?? null,
      ageBand: contract.ageBand ?? null,
      conventionalMinimumCents: contract.conventionalMinimumCents ?? null,
    });
    const codes: EligibilityCode[] = [];
    if (wage === null || floor === null) codes.push('WAGE_MISSING');
    else if (wage < floor) codes.push('WAGE_BELOW_MIN');
    return { codes, found: money(wage), required: money(floor) };
  }),
} as const satisfies Partial<Record<Criterion, Tester>>;

/** Last day of a contract of so many whole months. */
function lastDay(start: string, months: number): string {
  return addDays(addMonths(start, months), -1);
}

function money(cents: number | null) {
  return cents === null ? null : ({ kind: 'money', cents } as const);
}

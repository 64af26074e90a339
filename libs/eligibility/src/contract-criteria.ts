import { addDays, addMonths, daysBetween } from './civil-date.ts';
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

const NOT_ASKED: Check<EligibilityCode> = { codes: [], found: null, required: null };

/** Longest CDD for a temporary increase of activity (Code du travail, article L1242-8-1). */
const LAWFUL_CDD_MONTHS = 18;

/** A contract shorter than asked by fewer days than this may be admitted by two administrators. */
const OVERRIDABLE_DAYS_SHORT = 5;

/** Another kind of contract is refused once, for its kind: its length, wage and dates are not looked at. */
const forVteContract =
  (test: Tester): Tester =>
  (contract, parameters, sites) =>
    isVteContract(contract.type) ? test(contract, parameters, sites) : { ...NOT_ASKED, unknown: true };

/** Criteria of the contract. A CDI has no end, so no length. */
export const CONTRACT_CRITERIA = {
  contract_type: ({ type }) => ({
    codes: isVteContract(type) ? [] : ['CONTRACT_TYPE'],
    found: { kind: 'list', values: [type] },
    required: { kind: 'list', values: VTE_CONTRACT_TYPES },
  }),
  contract_duration: forVteContract((contract, { cddMonths, alternanceMonths, renewalCounts }) => {
    if (contract.type === 'cdi') return NOT_ASKED;
    const months = isAlternance(contract.type) ? alternanceMonths : cddMonths;
    const renewed = renewalCounts ? (contract.renewedEndsOn ?? null) : null;
    const end = renewed ?? contract.endsOn ?? null;
    const required = { kind: 'months', months } as const;
    if (end === null) return { codes: ['CONTRACT_END_MISSING'], found: null, required };
    const daysShort = daysBetween(end, lastDay(contract.startsOn, months));
    return {
      codes: daysShort > 0 ? ['CONTRACT_TOO_SHORT'] : [],
      found: { kind: 'date', date: end },
      required,
      overridable: daysShort < OVERRIDABLE_DAYS_SHORT,
    };
  }),
  fixed_term: forVteContract(({ type, startsOn, endsOn = null }) => {
    if (type !== 'cdd') return NOT_ASKED;
    const long = endsOn !== null && endsOn > lastDay(startsOn, LAWFUL_CDD_MONTHS);
    return {
      codes: long ? ['CDD_LAWFULNESS'] : [],
      found: endsOn === null ? null : { kind: 'date', date: endsOn },
      required: { kind: 'months', months: LAWFUL_CDD_MONTHS },
      unknown: endsOn === null,
    };
  }),
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
      commune: mainCommune(sites),
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

/** Commune where most of the work is done: it decides which SMIC applies. */
function mainCommune(sites: readonly SiteFacts[] = []): string | null {
  return sites.toSorted((a, b) => b.share - a.share)[0]?.commune ?? null;
}

/** Last day of a contract of so many whole months. */
function lastDay(start: string, months: number): string {
  return addDays(addMonths(start, months), -1);
}

function money(cents: number | null) {
  return cents === null ? null : ({ kind: 'money', cents } as const);
}

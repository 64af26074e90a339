import { addYears } from './civil-date.ts';
import type { Criterion, EligibilityCode } from './codes.ts';
import { isAlternance } from './contract-type.ts';
import type { CandidateFacts, ContractFacts, EligibilityParameters } from './input.ts';
import type { Check } from './verdict.ts';

type Tester = (
  candidate: CandidateFacts,
  parameters: EligibilityParameters,
  contract: ContractFacts | undefined,
) => Check<EligibilityCode>;

/** Criteria of the person. There is no age condition, anywhere (cap-metiers.pro, fiche A 3.8). */
export const CANDIDATE_CRITERIA = {
  diploma_level: (candidate, parameters, contract) => ({
    codes: candidate.unverified === true ? [] : levelCodes(candidate, parameters, contract),
    found: { kind: 'level', level: candidate.level },
    required: { kind: 'level', level: parameters.minLevel },
    unknown: candidate.unverified === true,
  }),
  diploma_recognition: ({ unverified }) => ({
    codes: unverified === true ? ['LEVEL_UNVERIFIED'] : [],
    found: unverified === undefined ? null : { kind: 'flag', flag: !unverified },
    required: { kind: 'flag', flag: true },
    unknown: unverified === undefined,
  }),
  diploma_age: (candidate, { gradMaxYears }, contract) => {
    const date = candidate.diplomaObtainedOn;
    const codes: EligibilityCode[] = [];
    // An alternant passes whatever the age of the diploma; without a contract nothing can be compared.
    if (contract !== undefined && !isAlternance(contract.type)) {
      if (date === null) codes.push('DIPLOMA_DATE_MISSING');
      else if (contract.signedOn >= addYears(date, gradMaxYears)) codes.push('DIPLOMA_TOO_OLD');
    }
    return {
      codes,
      found: date === null ? null : { kind: 'date', date },
      required: contract !== undefined && isAlternance(contract.type) ? null : { kind: 'years', years: gradMaxYears },
      unknown: contract === undefined,
    };
  },
} as const satisfies Partial<Record<Criterion, Tester>>;

function levelCodes(
  { level, preparesLevel = null }: CandidateFacts,
  { minLevel, alternantLevelBasis }: EligibilityParameters,
  contract: ContractFacts | undefined,
): EligibilityCode[] {
  if (level >= minLevel) return [];
  const prepares = preparesLevel !== null && preparesLevel >= minLevel;
  if (!prepares || (contract !== undefined && !isAlternance(contract.type))) return ['LEVEL_TOO_LOW'];
  return alternantLevelBasis === 'prepared' ? [] : ['LEVEL_PREPARED_ONLY'];
}

import { addMonths, type Check, type CivilDate, type ContractFacts } from '@vte/eligibility';
import type { ClaimCode } from './claim-codes.ts';
import type { ClaimKind } from './claim-transitions.ts';
import { deMinimisBalance, type DeMinimisAid } from './de-minimis.ts';
import { missingDocuments, requiredDocuments, type DocumentType } from './documents.ts';
import type { RecruitmentParameters } from './rule-set.ts';

/** What is known of the claim itself. A fact left out is missing, never assumed. */
export interface ClaimFacts {
  /** Day of the first sending, Europe/Paris; a late answer to a question does not move it. */
  submittedOn: CivilDate;
  /** Day of the decision; the day of sending stands for it until then. */
  decidedOn?: CivilDate | null;
  /** True when the same contract was already claimed (SIREN, start, person, kind). */
  duplicate?: boolean;
  documents?: readonly DocumentType[];
  /** Check digits and SEPA country, computed by a library. */
  ibanValid?: boolean;
  /** True when the account is in the name of the claimant. */
  holderMatches?: boolean;
  /** True when the budget line is used up: a waiting list, not a refusal. */
  budgetExhausted?: boolean;
}

type ClaimCheck = Check<ClaimCode>;
type BankFacts = Pick<ClaimFacts, 'ibanValid' | 'holderMatches'>;
const flag = (value: boolean | undefined) => (value === undefined ? null : ({ kind: 'flag', flag: value } as const));

/** Whether the aid is open under the rule set, on the day of sending when there is one. */
export function checkAidOpen({ open, closesOn }: RecruitmentParameters, claim: ClaimFacts | undefined): ClaimCheck {
  const late = closesOn !== null && claim !== undefined && claim.submittedOn > closesOn;
  const codes: ClaimCode[] = [];
  if (!open || late) codes.push('AID_CLOSED');
  if (claim?.budgetExhausted === true) codes.push('BUDGET_EXHAUSTED');
  return { codes, found: flag(open && !late), required: flag(true) };
}

/** The claim is sent from the start of the contract to the end of the filing months, whose last day counts whole. */
export function checkFilingDate(
  claim: ClaimFacts,
  contract: ContractFacts,
  { claimMonths }: RecruitmentParameters,
): ClaimCheck {
  const deadline = filingDeadline(contract.startsOn, claimMonths);
  const codes: ClaimCode[] = [];
  if (claim.submittedOn < contract.startsOn) codes.push('CLAIM_TOO_EARLY');
  if (claim.submittedOn > deadline) codes.push('CLAIM_LATE');
  return { codes, found: { kind: 'date', date: claim.submittedOn }, required: { kind: 'date', date: deadline } };
}

/** Last day on which a claim may be sent. */
export function filingDeadline(contractStartsOn: CivilDate, claimMonths: number): CivilDate {
  return addMonths(contractStartsOn, claimMonths);
}

export function checkSingleClaim({ duplicate = false }: ClaimFacts): ClaimCheck {
  return { codes: duplicate ? ['DUPLICATE'] : [], found: flag(duplicate), required: flag(false) };
}

export function checkDocuments(kind: ClaimKind, { documents = [] }: ClaimFacts, { type }: ContractFacts): ClaimCheck {
  const missing = missingDocuments(kind, type, documents);
  return {
    codes: missing.length > 0 ? ['DOC_MISSING'] : [],
    found: { kind: 'list', values: documents },
    required: { kind: 'list', values: requiredDocuments(kind, type) },
  };
}

export function checkBankDetails({ ibanValid, holderMatches }: BankFacts): ClaimCheck {
  const codes: ClaimCode[] = [];
  if (ibanValid !== true) codes.push('IBAN_INVALID');
  else if (holderMatches !== true) codes.push('IBAN_HOLDER');
  return { codes, found: flag(ibanValid === true && holderMatches === true), required: flag(true) };
}

/** True when the holder of an account is the claimant: capitals, accents and hyphens make no difference. */
export function isHolder(holder: string, claimant: string): boolean {
  return plain(holder) === plain(claimant);
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-’']/g, ' ').replace(/\s+/g, ' ').toLowerCase().trim();
}

/** De minimis is looked at on the day of the decision. */
export function checkDeMinimis(claim: ClaimFacts, ledger: readonly DeMinimisAid[], amountCents: number): ClaimCheck {
  const balance = deMinimisBalance(ledger, amountCents, claim.decidedOn ?? claim.submittedOn);
  return {
    codes: balance.exceeded ? ['DEMINIMIS_EXCEEDED'] : [],
    found: { kind: 'money', cents: balance.usedCents + amountCents },
    required: { kind: 'money', cents: balance.ceilingCents },
  };
}

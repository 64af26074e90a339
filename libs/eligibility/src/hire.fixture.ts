import { assess } from './assess.ts';
import type { EligibilityCode } from './codes.ts';
import type { CompanyFacts, ContractFacts, EligibilityInput, EligibilityParameters, SiteFacts } from './input.ts';

export const parameters: EligibilityParameters = {
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

export const company: CompanyFacts = {
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
export const contract: ContractFacts = {
  type: 'cdi',
  signedOn: '2026-09-01',
  startsOn: '2026-09-15',
  grossMonthlyCents: 240_000,
};
export const inside: SiteFacts = { commune: '37003', share: 1, lists: ['148'] };
export const outside: SiteFacts = { commune: '75056', share: 1, lists: [] };
export const input = {
  company,
  sites: [inside],
  candidate: { level: 6, diplomaObtainedOn: '2026-07-01', unverified: false },
  contract,
  mission: { themes: ['digital'], responsible: true, directLink: true },
} as const satisfies EligibilityInput;

export const cdd = (change: Partial<ContractFacts>): EligibilityInput => ({
  contract: { ...contract, type: 'cdd', ...change },
});
export const graduate = (change: object): EligibilityInput => ({ candidate: { ...input.candidate, ...change } });
export const firm = (change: Partial<CompanyFacts>): EligibilityInput => ({ company: { ...company, ...change } });
export const alternance: ContractFacts = {
  ...contract,
  type: 'apprenticeship',
  endsOn: '2027-09-14',
  contractYear: 1,
  ageBand: 'from_21_to_25',
};

/** Codes raised by a hire that differs from the one that meets everything. */
export const codesOf = (change: EligibilityInput, rules: Partial<EligibilityParameters> = {}): EligibilityCode[] =>
  assess({ ...input, ...change }, { ...parameters, ...rules }).findings.map(({ code }) => code);

import type { CivilDate } from './civil-date.ts';
import type {
  AgeBand,
  CompanySize,
  ContractType,
  DiplomaLevel,
  Insolvency,
  LegalForm,
  MissionTheme,
  TerritoryList,
} from './enumerations.ts';

/** Size figures of the last closed year: headcount in work-year units, money in EUR cents, null = unknown. */
export interface SizeFigures {
  headcount: number;
  turnoverCents: number | null;
  balanceCents: number | null;
}

/** A parent, daughter or sister company, with the share held either way (0 to 1). */
export interface CompanyLink extends SizeFigures {
  share: number;
  control?: boolean;
}

/** A fact left out is not known: its criterion is neither met nor unmet. */
export interface CompanyFacts extends SizeFigures {
  links?: readonly CompanyLink[];
  /** Consolidated figures of the year before: read only under the two-year rule. */
  previousYear?: SizeFigures | null;
  /** Category computed by Insee for the whole group: a control, never the decision. */
  registryCategory?: CompanySize | null;
  legalForm?: LegalForm;
  headOfficeInFrance?: boolean;
  /** True when the registry says that the SIREN has ceased. */
  closed?: boolean;
  insolvency?: Insolvency;
  /** False when the Urssaf or tax certificate was refused or is older than 6 months. */
  upToDate?: boolean;
  /** Activity code, NAF rév. 2; null when the registry gives none. */
  naf?: string | null;
}

/** An establishment where the contract is performed. */
export interface SiteFacts {
  /** INSEE commune code; null when only a postcode is known. */
  commune: string | null;
  /** Share of the working time spent there, 0 to 1. */
  share: number;
  /** Dated lists that hold this commune. */
  lists: readonly TerritoryList[];
}

export interface CandidateFacts {
  /** Highest level held. */
  level: DiplomaLevel;
  diplomaObtainedOn: CivilDate | null;
  /** Level being prepared by an alternant. */
  preparesLevel?: DiplomaLevel | null;
  /** True for a foreign diploma without an ENIC-NARIC statement. */
  unverified?: boolean;
}

export interface ContractFacts {
  type: ContractType;
  signedOn: CivilDate;
  startsOn: CivilDate;
  endsOn?: CivilDate | null;
  /** End after a renewal: counted only when the rule set says so. */
  renewedEndsOn?: CivilDate | null;
  grossMonthlyCents: number | null;
  /** Share of a full-time job, 0 to 1; full time when left out. */
  workingTime?: number;
  /** Share of remote work, 0 to 1; none when left out. */
  remoteShare?: number;
  /** Year of a work-study contract, 1 to 3, and age band: they fix its wage floor and nothing else. */
  contractYear?: number | null;
  ageBand?: AgeBand | null;
  /** Conventional minimum of the branch (IDCC), EUR cents a month for full time. */
  conventionalMinimumCents?: number | null;
}

export interface MissionFacts {
  themes: readonly MissionTheme[];
  /** A project owned, a result expected, autonomy described. */
  responsible?: boolean;
  /** Direct link with a named member of the management team. */
  directLink?: boolean;
}

/** Any subset of the sections: one left out is reported as missing. */
export interface EligibilityInput {
  company?: CompanyFacts;
  sites?: readonly SiteFacts[];
  candidate?: CandidateFacts;
  contract?: ContractFacts;
  mission?: MissionFacts;
}

/** The part of a rule set that `assess` reads. */
export interface EligibilityParameters {
  list: TerritoryList;
  minLevel: DiplomaLevel;
  /** The diploma must be younger than this at signature, strictly. */
  gradMaxYears: number;
  alternantLevelBasis: 'held' | 'prepared';
  microAllowed: boolean;
  /** True when a change of category must last two years (recommendation 2003/361/CE, annex, article 4.2). */
  twoYearRule: boolean;
  cddMonths: number;
  alternanceMonths: number;
  renewalCounts: boolean;
  /** First signature date admitted. */
  signedFrom: CivilDate;
  minWorkingTime: number;
  /** Remote share from which a person looks. */
  remoteReviewFrom: number;
  /** Share of working time in listed communes: above passes, equal is looked at, below refuses. */
  territorySplitThreshold: number;
}

import { readFileSync } from 'node:fs';
import {
  communeOf,
  type AgeBand,
  type CompanySize,
  type ContractFacts,
  type ContractType,
  type DiplomaLevel,
  type Insolvency,
  type MissionTheme,
  type TerritoryList,
} from '@vte/eligibility';
import { DOCUMENT_TYPES, type DocumentType } from './documents.ts';
import type { GrantInput } from './evaluate.ts';
import type { RuleSet, RuleSetId } from './rule-set.ts';
import { RULE_SETS } from './rule-sets.ts';

type Euros = number | string;

/** A worked example as it was written: euros, capitals, absent flags meaning "satisfied". */
export interface WorkedExample {
  id: string;
  title: string;
  input: {
    company: {
      headcount: number;
      turnover: Euros | null;
      balance: Euros | null;
      naf: string;
      others?: { share: number; headcount: number; turnover: Euros; balance: Euros }[];
      insee_cat?: string;
      hq_country?: string;
      insolvency?: 'LIQUIDATION' | 'REDRESSEMENT';
      urssaf_ok?: boolean;
    };
    sites: { commune: string; share: Euros }[];
    listed: Record<string, TerritoryList[]>;
    contract: {
      type: 'CDI' | 'CDD' | 'APPRENTISSAGE' | 'STAGE' | 'INTERIM';
      signed: string;
      start: string;
      gross: Euros;
      age: number;
      end?: string;
      renewed_end?: string;
      year?: number;
      remote?: Euros;
      ratio?: Euros;
    };
    candidate: { level: DiplomaLevel; diploma: string; prepares?: DiplomaLevel };
    mission: { themes: string[]; responsible?: boolean; direct_link?: boolean };
    claim: { submitted: string; docs?: string[]; duplicate?: boolean; iban?: string; holder_mismatch?: boolean };
    deminimis?: [string, Euros][];
    housing?: boolean;
    ruleset?: RuleSetId;
    params?: { micro?: boolean; aid_on?: boolean; alternant_basis?: 'held' | 'prepared' };
  };
  expected: { decision: string; amount: number; codes: string[]; category: string | null; housing?: number };
}

const file = new URL('worked-examples.json', import.meta.url);
export const WORKED_EXAMPLES = JSON.parse(readFileSync(file, 'utf8')) as WorkedExample[];

const CONTRACTS: Record<WorkedExample['input']['contract']['type'], ContractType> = {
  CDI: 'cdi',
  CDD: 'cdd',
  APPRENTISSAGE: 'apprenticeship',
  STAGE: 'internship',
  INTERIM: 'agency',
};

const INSOLVENCIES: Record<string, Insolvency> = { LIQUIDATION: 'liquidation', REDRESSEMENT: 'receivership' };

const PAPERS: Record<string, DocumentType> = {
  charte: 'vte_charter',
  contrat: 'employment_contract',
  deminimis: 'de_minimis_declaration',
  rib: 'bank_details',
  sirene: 'registry_statement',
  urssaf: 'urssaf_certificate',
};

const cents = (euros: Euros): number => Math.round(Number(euros) * 100);
const centsOrNull = (euros: Euros | null): number | null => (euros === null ? null : cents(euros));

/** The only wrong IBAN of the examples; check digits belong to a library, not to the rules. */
const WRONG_IBAN = 'FR1420041010050500013M02607';

/** Translates an example into the input of the rules. */
export function toInput({ input }: WorkedExample): GrantInput {
  const { company, contract, candidate, mission, claim } = input;
  return {
    company: {
      headcount: company.headcount,
      turnoverCents: centsOrNull(company.turnover),
      balanceCents: centsOrNull(company.balance),
      naf: company.naf,
      links: (company.others ?? []).map((link) => ({
        share: link.share,
        headcount: link.headcount,
        turnoverCents: cents(link.turnover),
        balanceCents: cents(link.balance),
      })),
      registryCategory: (company.insee_cat?.toLowerCase() ?? null) as CompanySize | null,
      headOfficeInFrance: company.hq_country === undefined,
      insolvency: INSOLVENCIES[company.insolvency ?? ''] ?? 'none',
      upToDate: company.urssaf_ok ?? true,
    },
    sites: input.sites.map(({ commune, share }) => ({
      commune: commune === '' ? null : commune,
      share: Number(share),
      lists: input.listed[communeOf(commune)] ?? [],
    })),
    contract: toContract(contract),
    candidate: {
      level: candidate.level,
      diplomaObtainedOn: candidate.diploma,
      preparesLevel: candidate.prepares ?? null,
    },
    mission: {
      themes: mission.themes.map((theme) => theme.toLowerCase() as MissionTheme),
      responsible: mission.responsible ?? true,
      directLink: mission.direct_link ?? true,
    },
    claim: {
      submittedOn: claim.submitted,
      duplicate: claim.duplicate ?? false,
      documents: claim.docs?.flatMap((paper) => PAPERS[paper] ?? []) ?? DOCUMENT_TYPES,
      ibanValid: claim.iban !== WRONG_IBAN,
      holderMatches: !(claim.holder_mismatch ?? false),
    },
    deMinimis: (input.deminimis ?? []).map(([grantedOn, euros]) => ({ grantedOn, amountCents: cents(euros) })),
  };
}

function toContract(contract: WorkedExample['input']['contract']): ContractFacts {
  return {
    type: CONTRACTS[contract.type],
    signedOn: contract.signed,
    startsOn: contract.start,
    endsOn: contract.end ?? null,
    renewedEndsOn: contract.renewed_end ?? null,
    grossMonthlyCents: cents(contract.gross),
    workingTime: Number(contract.ratio ?? 1),
    remoteShare: Number(contract.remote ?? 0),
    contractYear: contract.year ?? null,
    ageBand: ageBandOf(contract.age),
  };
}

function ageBandOf(age: number): AgeBand {
  if (age < 18) return 'under_18';
  if (age < 21) return 'from_18_to_20';
  return age < 26 ? 'from_21_to_25' : 'from_26';
}

/** The rule set of an example, with what its operator changed. */
export function toRuleSet({ input: { ruleset = 'vte-148', params = {} } }: WorkedExample): RuleSet {
  const { eligibility, recruitment, ...rest } = RULE_SETS[ruleset];
  return {
    ...rest,
    eligibility: {
      ...eligibility,
      microAllowed: params.micro ?? eligibility.microAllowed,
      alternantLevelBasis: params.alternant_basis ?? eligibility.alternantLevelBasis,
    },
    recruitment: { ...recruitment, open: params.aid_on ?? recruitment.open },
  };
}

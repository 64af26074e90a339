import { isAlternance, VTE_CONTRACT_TYPES, type ContractType, type Section } from '@vte/eligibility';
import {
  AGE_BAND_LABELS,
  CONTRACT_LABELS,
  DIPLOMA_LABELS,
  formatDay,
  formatMoney,
  formatNumber,
  plural,
  THEME_LABELS,
} from '@vte/ui';
import type { Answers } from './answers.ts';

/** Who asks: the words, the order of the steps and the contracts follow. */
export type Profile = 'company' | 'graduate' | 'alternant';
export type Step = 'company' | 'contract' | 'person' | 'mission';

interface ProfileWords {
  /** Name in the address. */
  param: string;
  label: string;
  title: string;
  steps: readonly Step[];
  contracts: readonly ContractType[];
  names: Readonly<Record<Step, string>>;
}

const NAMES = {
  company: 'L’entreprise',
  contract: 'Le contrat',
  person: 'La personne recrutée',
  mission: 'La mission',
};

export const PROFILES: Record<Profile, ProfileWords> = {
  company: {
    param: 'entreprise',
    label: 'Je recrute',
    title: 'Mon recrutement ouvre-t-il droit à l’aide\u00a0?',
    steps: ['company', 'contract', 'person', 'mission'],
    contracts: VTE_CONTRACT_TYPES,
    names: NAMES,
  },
  graduate: {
    param: 'diplome',
    label: 'J’ai mon diplôme',
    // A word joiner: no line ends within « peut-il ».
    title: 'Ce poste peut-\u2060il être un VTE\u00a0?',
    steps: ['person', 'contract', 'mission', 'company'],
    contracts: VTE_CONTRACT_TYPES.filter((type) => !isAlternance(type)),
    names: { ...NAMES, person: 'Votre diplôme' },
  },
  alternant: {
    param: 'alternance',
    label: 'Je suis en alternance',
    title: 'Ai-je droit à l’aide à l’installation\u00a0?',
    steps: ['contract', 'person', 'mission', 'company'],
    contracts: VTE_CONTRACT_TYPES.filter(isAlternance),
    names: { ...NAMES, person: 'Vos études' },
  },
};
export const PROFILE_NAMES = Object.keys(PROFILES) as Profile[];

/** Names of the steps in the address. */
export const STEP_PARAMS: Record<Step, string> = {
  company: 'entreprise',
  contract: 'contrat',
  person: 'personne',
  mission: 'mission',
};

/** The step where a section of the rules is answered; null for the place and the claim. */
export const STEP_OF_SECTION: Record<Section, Step | null> = {
  company: 'company',
  sites: null,
  candidate: 'person',
  contract: 'contract',
  mission: 'mission',
  claim: null,
};

export function toProfile(param: unknown): Profile {
  return PROFILE_NAMES.find((profile) => PROFILES[profile].param === param) ?? 'company';
}

/** The answers of a step in one line; empty when nothing is answered. */
export function summaryOf(step: Step, answers: Answers): string {
  return PARTS[step](answers)
    .filter((part) => part !== null)
    .join(', ');
}

const PARTS: Record<Step, (answers: Answers) => (string | null)[]> = {
  company: ({ headcount, turnover, balance }) => [
    headcount === null ? null : plural(headcount, 'personne'),
    turnover === null ? null : `${formatNumber(turnover)}\u00a0M€ de chiffre d’affaires`,
    balance === null ? null : `${formatNumber(balance)}\u00a0M€ de bilan`,
  ],
  contract: ({ contract, months, year, age, pay }) => [
    contract === '' ? null : CONTRACT_LABELS[contract],
    months === null || contract === 'cdi' ? null : `${formatNumber(months)}\u00a0mois`,
    year === null || !isWorkStudy(contract) ? null : ordinal(year),
    age === '' || !isWorkStudy(contract) ? null : AGE_BAND_LABELS[age].toLowerCase(),
    pay === null ? null : `${formatMoney(Math.round(pay * 100))} brut par mois`,
  ],
  person: ({ level, diplomaOn, prepares }) => [
    level === null ? null : DIPLOMA_LABELS[level],
    diplomaOn === '' ? null : `obtenu le ${formatDay(diplomaOn)}`,
    prepares === null ? null : `prépare un ${DIPLOMA_LABELS[prepares].toLowerCase()}`,
  ],
  mission: ({ theme, responsible, directLink }) => [
    theme === '' ? null : THEME_LABELS[theme],
    responsible ? 'un projet confié' : null,
    directLink ? 'un lien direct avec la direction' : null,
  ],
};

export function ordinal(year: number): string {
  return year === 1 ? '1re année' : `${year}e année`;
}

export function isWorkStudy(contract: Answers['contract']): boolean {
  return contract !== '' && isAlternance(contract);
}

import type { EligibilityRequest } from '@vte/contract';
import {
  addMonths,
  AGE_BANDS,
  DIPLOMA_LEVELS,
  isCivilDate,
  MISSION_THEMES,
  VTE_CONTRACT_TYPES,
  type AgeBand,
  type ContractType,
  type DiplomaLevel,
  type MissionTheme,
} from '@vte/eligibility';

/** What a visitor has told the simulator; everything but the place is optional. Amounts in millions of euros, or euros a month. */
export interface Answers {
  headcount: number | null;
  turnover: number | null;
  balance: number | null;
  contract: ContractType | '';
  months: number | null;
  /** Year and age band of a work-study contract: its wage floor depends on them, and nothing else does. */
  year: number | null;
  age: AgeBand | '';
  pay: number | null;
  level: DiplomaLevel | null;
  diplomaOn: string;
  prepares: DiplomaLevel | null;
  theme: MissionTheme | '';
  responsible: boolean;
  directLink: boolean;
}

/** Names of the answers in the address of a result. */
const PARAMS: Record<keyof Answers, string> = {
  headcount: 'effectif',
  turnover: 'ca',
  balance: 'bilan',
  contract: 'contrat',
  months: 'mois',
  year: 'annee',
  age: 'age',
  pay: 'salaire',
  level: 'niveau',
  diplomaOn: 'diplome',
  prepares: 'prepare',
  theme: 'theme',
  responsible: 'projet',
  directLink: 'direction',
};

const KEYS = Object.keys(PARAMS) as (keyof Answers)[];
const EUR_CENTS = 100;
const MILLION_CENTS = 1_000_000 * EUR_CENTS;

/** A contract of undefined length has no end. */
export const CONTRACTS_WITH_END: readonly string[] = ['cdd', 'apprenticeship', 'professionalisation'];

export function toParams(answers: Answers): Record<string, string | null> {
  return Object.fromEntries(
    KEYS.map((key) => {
      const value = answers[key];
      return [PARAMS[key], value === null || value === '' || value === false ? null : String(value)];
    }),
  );
}

/** Reads an address; what cannot be read counts as not answered. */
export function fromParams(params: Readonly<Record<string, unknown>>): Answers {
  const text = (key: keyof Answers): string => {
    const value = params[PARAMS[key]];
    return typeof value === 'string' ? value : '';
  };
  const number = (key: keyof Answers): number | null => {
    const value = text(key).trim();
    return value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
  };
  const level = (key: keyof Answers) => DIPLOMA_LEVELS.find((known) => String(known) === text(key)) ?? null;
  return {
    headcount: number('headcount'),
    turnover: number('turnover'),
    balance: number('balance'),
    contract: VTE_CONTRACT_TYPES.find((known) => known === text('contract')) ?? '',
    months: number('months'),
    year: number('year'),
    age: AGE_BANDS.find((known) => known === text('age')) ?? '',
    pay: number('pay'),
    level: level('level'),
    diplomaOn: isCivilDate(text('diplomaOn')) ? text('diplomaOn') : '',
    prepares: level('prepares'),
    theme: MISSION_THEMES.find((known) => known === text('theme')) ?? '',
    responsible: text('responsible') === 'true',
    directLink: text('directLink') === 'true',
  };
}

/** What the address changes is changed; what is answered and not sent yet stays. */
export function withChanges(answers: Answers, before: Answers, after: Answers): Answers {
  const changed = KEYS.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]);
  return { ...answers, ...(Object.fromEntries(changed) as Partial<Answers>) };
}

/**
 * The question for the API: a section goes in once its main answer is there.
 *
 * @param today civil date: the contract is supposed to be signed and to start on that day
 */
export function toRequest(commune: string, answers: Answers, today: string): EligibilityRequest {
  const { headcount, contract, level, theme, responsible, directLink } = answers;
  return {
    ruleSet: 'vte-148',
    sites: [{ commune, share: 1 }],
    ...(headcount !== null && {
      company: {
        headcount,
        turnoverCents: scaled(answers.turnover, MILLION_CENTS),
        balanceCents: scaled(answers.balance, MILLION_CENTS),
      },
    }),
    ...(level !== null && {
      candidate: { level, diplomaObtainedOn: answers.diplomaOn || null, preparesLevel: answers.prepares },
    }),
    ...(contract !== '' && {
      contract: {
        type: contract,
        signedOn: today,
        startsOn: today,
        endsOn:
          CONTRACTS_WITH_END.includes(contract) && answers.months !== null ? addMonths(today, answers.months) : null,
        grossMonthlyCents: scaled(answers.pay, EUR_CENTS),
        contractYear: answers.year,
        ageBand: answers.age || null,
      },
    }),
    ...((theme !== '' || responsible || directLink) && {
      mission: { themes: theme === '' ? [] : [theme], responsible, directLink },
    }),
  };
}

function scaled(amount: number | null, factor: number): number | null {
  return amount === null ? null : Math.round(amount * factor);
}

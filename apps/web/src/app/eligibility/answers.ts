import type { EligibilityRequest } from '@vte/contract';
import { addMonths, type ContractType, type DiplomaLevel, type MissionTheme } from '@vte/eligibility';

/** What a visitor has told the simulator; everything but the place is optional. Amounts in millions of euros, or euros a month. */
export interface Answers {
  headcount: number | null;
  turnover: number | null;
  balance: number | null;
  contract: string;
  months: number | null;
  pay: number | null;
  level: string;
  diplomaOn: string;
  theme: string;
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
  pay: 'salaire',
  level: 'niveau',
  diplomaOn: 'diplome',
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
  return {
    headcount: number('headcount'),
    turnover: number('turnover'),
    balance: number('balance'),
    contract: text('contract'),
    months: number('months'),
    pay: number('pay'),
    level: text('level'),
    diplomaOn: text('diplomaOn'),
    theme: text('theme'),
    responsible: text('responsible') === 'true',
    directLink: text('directLink') === 'true',
  };
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
    ...(level !== '' && {
      candidate: { level: Number(level) as DiplomaLevel, diplomaObtainedOn: answers.diplomaOn || null },
    }),
    ...(contract !== '' && {
      contract: {
        type: contract as ContractType,
        signedOn: today,
        startsOn: today,
        endsOn:
          CONTRACTS_WITH_END.includes(contract) && answers.months !== null ? addMonths(today, answers.months) : null,
        grossMonthlyCents: scaled(answers.pay, EUR_CENTS),
      },
    }),
    ...((theme !== '' || responsible || directLink) && {
      mission: { themes: theme === '' ? [] : [theme as MissionTheme], responsible, directLink },
    }),
  };
}

function scaled(amount: number | null, factor: number): number | null {
  return amount === null ? null : Math.round(amount * factor);
}

import type { Criterion, EligibilityCode } from './codes.ts';
import { sizeOf } from './company-size.ts';
import type { CompanyFacts, EligibilityParameters } from './input.ts';
import type { Check } from './verdict.ts';

type Tester = (company: CompanyFacts, parameters: EligibilityParameters) => Check<EligibilityCode>;

const list = (values: readonly string[]) => ({ kind: 'list', values }) as const;

/** Farming and fishing have de minimis regulations of their own. */
const PRIMARY_SECTORS = /^0[13]\./;

/** Criteria of the company (size, seat, form, health, sector), each with what it compares. */
export const COMPANY_CRITERIA = {
  company_size: (company, { microAllowed, twoYearRule }) => {
    const size = sizeOf(company, twoYearRule);
    const codes: EligibilityCode[] = [];
    if (size === null) codes.push('SIZE_DATA_MISSING');
    if (size === 'ge') codes.push('COMPANY_GE');
    if (size === 'micro' && !microAllowed) codes.push('COMPANY_MICRO');
    return {
      codes,
      found: size === null ? null : list([size]),
      required: list(microAllowed ? ['micro', 'pme', 'eti'] : ['pme', 'eti']),
    };
  },
  size_control: (company, { twoYearRule }) => {
    const { registryCategory: category = null } = company;
    const size = sizeOf(company, twoYearRule);
    return {
      codes: category === 'ge' && size !== null && size !== 'ge' ? ['SIZE_MISMATCH'] : [],
      found: category === null ? null : list([category]),
      required: null,
      unknown: category === null,
    };
  },
  head_office: ({ headOfficeInFrance }) => expectTrue(headOfficeInFrance, 'HQ_ABROAD'),
  legal_form: ({ legalForm }) => ({
    codes: codesOf(legalForm, {
      public_body: 'COMPANY_PUBLIC',
      association: 'LEGAL_FORM',
      sci: 'LEGAL_FORM',
      holding: 'LEGAL_FORM',
    }),
    found: legalForm === undefined ? null : list([legalForm]),
    required: list(['company']),
    unknown: legalForm === undefined,
  }),
  activity: ({ closed }) => expectTrue(closed === undefined ? undefined : !closed, 'COMPANY_CLOSED'),
  solvency: ({ insolvency }) => ({
    codes: codesOf(insolvency, {
      liquidation: 'INSOLVENCY',
      receivership: 'INSOLVENCY_REVIEW',
      safeguard: 'INSOLVENCY_REVIEW',
    }),
    found: insolvency === undefined ? null : list([insolvency]),
    required: list(['none']),
    unknown: insolvency === undefined,
  }),
  obligations: ({ upToDate }) => expectTrue(upToDate, 'NOT_UP_TO_DATE'),
  sector: ({ naf = null }) => ({
    codes: naf !== null && PRIMARY_SECTORS.test(naf) ? ['DEMINIMIS_SECTOR'] : [],
    found: naf === null ? null : { kind: 'text', text: naf },
    required: null,
    unknown: naf === null,
  }),
} as const satisfies Partial<Record<Criterion, Tester>>;

function expectTrue(found: boolean | undefined, code: EligibilityCode): Check<EligibilityCode> {
  return {
    codes: found === false ? [code] : [],
    found: found === undefined ? null : { kind: 'flag', flag: found },
    required: { kind: 'flag', flag: true },
    unknown: found === undefined,
  };
}

function codesOf<Answer extends string>(
  answer: Answer | undefined,
  table: Partial<Record<Answer, EligibilityCode>>,
): EligibilityCode[] {
  const code = answer === undefined ? undefined : table[answer];
  return code === undefined ? [] : [code];
}

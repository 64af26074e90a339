import type { Criterion, EligibilityCode } from './codes.ts';
import { companySize, consolidate } from './company-size.ts';
import type { CompanyFacts, EligibilityParameters } from './input.ts';
import type { Check } from './verdict.ts';

type Tester = (company: CompanyFacts, parameters: EligibilityParameters) => Check<EligibilityCode>;

const flag = (value: boolean) => ({ kind: 'flag', flag: value }) as const;
const list = (values: readonly string[]) => ({ kind: 'list', values }) as const;

/** Farming and fishing have de minimis regulations of their own. */
const PRIMARY_SECTORS = /^0[13]\./;

/** Criteria of the company (size, seat, form, health, sector), each with what it compares. */
export const COMPANY_CRITERIA = {
  company_size: (company, { microAllowed }) => {
    const size = companySize(consolidate(company, company.links));
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
  size_control: (company) => {
    const category = company.registryCategory ?? null;
    const size = companySize(consolidate(company, company.links));
    const hidden = category === 'ge' && size !== null && size !== 'ge';
    return {
      codes: hidden ? ['SIZE_MISMATCH'] : [],
      found: category === null ? null : list([category]),
      required: null,
    };
  },
  head_office: ({ headOfficeInFrance = true }) => ({
    codes: headOfficeInFrance ? [] : ['HQ_ABROAD'],
    found: flag(headOfficeInFrance),
    required: flag(true),
  }),
  legal_form: ({ legalForm = 'company' }) => ({
    codes: legalForm === 'public_body' ? ['COMPANY_PUBLIC'] : legalForm === 'company' ? [] : ['LEGAL_FORM'],
    found: list([legalForm]),
    required: list(['company']),
  }),
  activity: ({ closed = false }) => ({
    codes: closed ? ['COMPANY_CLOSED'] : [],
    found: flag(!closed),
    required: flag(true),
  }),
  solvency: ({ insolvency = 'none' }) => ({
    codes: insolvency === 'liquidation' ? ['INSOLVENCY'] : insolvency === 'none' ? [] : ['INSOLVENCY_REVIEW'],
    found: list([insolvency]),
    required: list(['none']),
  }),
  obligations: ({ upToDate = true }) => ({
    codes: upToDate ? [] : ['NOT_UP_TO_DATE'],
    found: flag(upToDate),
    required: flag(true),
  }),
  sector: ({ naf = null }) => ({
    codes: naf !== null && PRIMARY_SECTORS.test(naf) ? ['DEMINIMIS_SECTOR'] : [],
    found: naf === null ? null : { kind: 'text', text: naf },
    required: null,
  }),
} as const satisfies Partial<Record<Criterion, Tester>>;

/** Kinds of contract that an offer or a hire may name. VTE is a label, never a kind of contract. */
export const CONTRACT_TYPES = [
  'cdi',
  'cdd',
  'apprenticeship',
  'professionalisation',
  'internship',
  'agency',
  'vie',
  'freelance',
  'civic_service',
  'other',
] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** Categories of enterprise (décret 2008-1354, art. 3). */
export const COMPANY_SIZES = ['micro', 'pme', 'eti', 'ge'] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];

export const LEGAL_FORMS = ['company', 'association', 'sci', 'holding', 'public_body'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const INSOLVENCIES = ['none', 'safeguard', 'receivership', 'liquidation'] as const;
export type Insolvency = (typeof INSOLVENCIES)[number];

/** RNCP levels: 4 bac, 5 bac+2, 6 bac+3/4, 7 bac+5, 8 bac+8. */
export const DIPLOMA_LEVELS = [4, 5, 6, 7, 8] as const;
export type DiplomaLevel = (typeof DIPLOMA_LEVELS)[number];

/** The first four are those of the programme text. */
export const MISSION_THEMES = [
  'digital',
  'product',
  'distribution',
  'ecology',
  'right_hand',
  'business_model',
  'tech',
  'export',
  'finance',
  'marketing',
  'hr',
  'support_function',
] as const;
export type MissionTheme = (typeof MISSION_THEMES)[number];

/** Dated lists of the Territoires d'industrie: 2020, end of 2022, 2023-2027. */
export const TERRITORY_LISTS = ['148', '149', '183'] as const;
/** The list of the programme. */
export const DEFAULT_TERRITORY_LIST = '148';
export type TerritoryList = (typeof TERRITORY_LISTS)[number];

/** Age bands of the wage grids of work-study contracts. Never used for anything else. */
export const AGE_BANDS = ['under_18', 'from_18_to_20', 'from_21_to_25', 'from_26'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** What an evaluation proposes; a person decides. */
export const DECISIONS = ['not_eligible', 'incomplete', 'review', 'eligible'] as const;
export type EligibilityDecision = (typeof DECISIONS)[number];

/** What a code does to the decision. A warning changes nothing. */
export const EFFECTS = ['block', 'incomplete', 'review', 'warning'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Parts of the input of an evaluation. */
export const SECTIONS = ['company', 'sites', 'candidate', 'contract', 'mission', 'claim'] as const;
export type Section = (typeof SECTIONS)[number];

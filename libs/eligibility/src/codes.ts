import type { CodeRule } from './verdict.ts';

/** Every criterion of company, place, person, contract and mission, in the order in which a page shows them. */
export const CRITERIA = [
  'company_size',
  'size_control',
  'head_office',
  'legal_form',
  'activity',
  'solvency',
  'obligations',
  'sector',
  'commune',
  'territory',
  'diploma_level',
  'diploma_recognition',
  'diploma_age',
  'contract_type',
  'contract_duration',
  'fixed_term',
  'signature',
  'working_time',
  'remote_work',
  'wage',
  'mission_theme',
  'responsibility',
  'direct_link',
] as const;
export type Criterion = (typeof CRITERIA)[number];

const VTE_2020 = 'vte-france.fr, opération 1 000 volontaires territoriaux en entreprise (2020)';
const VTE_SHEET = 'cap-metiers.pro, fiche A 3.8 (décembre 2021)';
const PROGRAMME = 'présentation du dispositif VTE';
const OPERATOR = 'paramètre de l’opérateur';
const SIZE_DECREE = 'décret 2008-1354, article 3';

type Rule = CodeRule<Criterion>;
const company = (criterion: Criterion, effect: Rule['effect'], source: string, overridable = false): Rule => ({
  criterion,
  section: 'company',
  effect,
  overridable,
  source,
});
const site = (criterion: Criterion, effect: Rule['effect'], source: string): Rule => ({
  criterion,
  section: 'sites',
  effect,
  overridable: false,
  source,
});
const candidate = (criterion: Criterion, effect: Rule['effect'], source: string): Rule => ({
  criterion,
  section: 'candidate',
  effect,
  overridable: false,
  source,
});
const contract = (criterion: Criterion, effect: Rule['effect'], source: string, overridable = false): Rule => ({
  criterion,
  section: 'contract',
  effect,
  overridable,
  source,
});
const mission = (criterion: Criterion, source: string): Rule => ({
  criterion,
  section: 'mission',
  effect: 'review',
  overridable: false,
  source,
});

/** Every code that `assess` can raise: what it belongs to, what it does, where it comes from. */
export const ELIGIBILITY_RULES = {
  /** Larger than an ETI. */
  COMPANY_GE: company('company_size', 'block', `${SIZE_DECREE} ; ${VTE_2020}`),
  /** Micro-enterprise, where the rule set refuses them. */
  COMPANY_MICRO: company('company_size', 'block', OPERATOR, true),
  /** Turnover or balance sheet unknown. */
  SIZE_DATA_MISSING: company('company_size', 'incomplete', SIZE_DECREE),
  /** The registry says large, the company declares less: a group may be hidden. */
  SIZE_MISMATCH: company('size_control', 'review', 'catégorie d’entreprise de l’Insee'),
  /** Head office outside France. */
  HQ_ABROAD: company('head_office', 'block', VTE_SHEET),
  /** Public law body. */
  COMPANY_PUBLIC: company('legal_form', 'block', OPERATOR),
  /** Association, SCI or holding: a person looks. */
  LEGAL_FORM: company('legal_form', 'review', OPERATOR),
  /** Ceased in the registry. */
  COMPANY_CLOSED: company('activity', 'block', OPERATOR),
  /** In liquidation. */
  INSOLVENCY: company('solvency', 'block', OPERATOR),
  /** In receivership or safeguard. */
  INSOLVENCY_REVIEW: company('solvency', 'review', OPERATOR),
  /** Urssaf or tax certificate refused or too old. */
  NOT_UP_TO_DATE: company('obligations', 'incomplete', OPERATOR),
  /** Farming or fishing, which have de minimis rules of their own. */
  DEMINIMIS_SECTOR: company('sector', 'review', 'règlement (UE) 2023/2831, article 1er'),
  /** No INSEE commune code. */
  COMMUNE_UNRESOLVED: site('commune', 'incomplete', 'code officiel géographique, Insee'),
  /** Less than half of the work in listed communes. */
  TERRITORY_OUT: site('territory', 'block', PROGRAMME),
  /** Exactly half of it. */
  TERRITORY_SPLIT: site('territory', 'review', OPERATOR),
  /** Diploma under the minimum. */
  LEVEL_TOO_LOW: candidate('diploma_level', 'block', `${PROGRAMME} ; ${VTE_2020}`),
  /** Alternant who prepares the minimum without holding it. */
  LEVEL_PREPARED_ONLY: candidate('diploma_level', 'review', OPERATOR),
  /** Foreign diploma without an ENIC-NARIC statement. */
  LEVEL_UNVERIFIED: candidate('diploma_recognition', 'review', OPERATOR),
  /** Obtained too long before the signature. */
  DIPLOMA_TOO_OLD: candidate('diploma_age', 'block', `${VTE_2020} ; ${VTE_SHEET}`),
  /** Graduate without a diploma date. */
  DIPLOMA_DATE_MISSING: candidate('diploma_age', 'incomplete', VTE_2020),
  /** Neither CDI, CDD nor alternance. */
  CONTRACT_TYPE: contract('contract_type', 'block', VTE_2020),
  /** Ends before the months asked; fewer than 5 days short may be set aside. */
  CONTRACT_TOO_SHORT: contract('contract_duration', 'block', VTE_2020, true),
  /** CDD or alternance without an end. */
  CONTRACT_END_MISSING: contract('contract_duration', 'incomplete', 'Code du travail, article L1242-7'),
  /** CDD over 18 months: a warning to the employer. */
  CDD_LAWFULNESS: contract('fixed_term', 'warning', 'Code du travail, articles L1242-1, L1242-2 et L1242-8-1'),
  /** Signed before the aid existed. */
  SIGNED_BEFORE_START: contract('signature', 'block', VTE_2020, true),
  /** Under the working time asked. */
  PART_TIME: contract('working_time', 'review', OPERATOR),
  /** Almost all remote. */
  REMOTE_FULL: contract('remote_work', 'review', OPERATOR),
  /** Under the legal or conventional minimum. */
  WAGE_BELOW_MIN: contract('wage', 'block', 'Code du travail, articles L3231-2, D6222-26 et D6325-14'),
  /** Wage unknown, or what its minimum depends on. */
  WAGE_MISSING: contract('wage', 'incomplete', 'Code du travail, article L3231-2'),
  /** No theme chosen. */
  MISSION_THEME_NONE: mission('mission_theme', PROGRAMME),
  /** No project owned, result or autonomy. */
  MISSION_NOT_RESPONSIBLE: mission('responsibility', PROGRAMME),
  /** No named link with the management team. */
  MISSION_NO_DIRECT_LINK: mission('direct_link', VTE_2020),
} as const satisfies Record<string, Rule>;

export type EligibilityCode = keyof typeof ELIGIBILITY_RULES;
export const ELIGIBILITY_CODES = Object.keys(ELIGIBILITY_RULES) as readonly EligibilityCode[];

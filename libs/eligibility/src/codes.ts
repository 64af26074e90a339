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
  COMPANY_GE: company('company_size', 'block', `${SIZE_DECREE} ; ${VTE_2020}`),
  COMPANY_MICRO: company('company_size', 'block', OPERATOR, true),
  SIZE_DATA_MISSING: company('company_size', 'incomplete', SIZE_DECREE),
  SIZE_MISMATCH: company('size_control', 'review', 'catégorie d’entreprise de l’Insee'),
  HQ_ABROAD: company('head_office', 'block', VTE_SHEET),
  COMPANY_PUBLIC: company('legal_form', 'block', OPERATOR),
  LEGAL_FORM: company('legal_form', 'review', OPERATOR),
  COMPANY_CLOSED: company('activity', 'block', OPERATOR),
  INSOLVENCY: company('solvency', 'block', OPERATOR),
  INSOLVENCY_REVIEW: company('solvency', 'review', OPERATOR),
  NOT_UP_TO_DATE: company('obligations', 'incomplete', OPERATOR),
  DEMINIMIS_SECTOR: company('sector', 'review', 'règlement (UE) 2023/2831, article 1er'),
  COMMUNE_UNRESOLVED: site('commune', 'incomplete', 'code officiel géographique, Insee'),
  TERRITORY_OUT: site('territory', 'block', PROGRAMME),
  TERRITORY_SPLIT: site('territory', 'review', OPERATOR),
  LEVEL_TOO_LOW: candidate('diploma_level', 'block', `${PROGRAMME} ; ${VTE_2020}`),
  LEVEL_PREPARED_ONLY: candidate('diploma_level', 'review', OPERATOR),
  LEVEL_UNVERIFIED: candidate('diploma_recognition', 'review', OPERATOR),
  DIPLOMA_TOO_OLD: candidate('diploma_age', 'block', `${VTE_2020} ; ${VTE_SHEET}`),
  DIPLOMA_DATE_MISSING: candidate('diploma_age', 'incomplete', VTE_2020),
  CONTRACT_TYPE: contract('contract_type', 'block', VTE_2020),
  CONTRACT_TOO_SHORT: contract('contract_duration', 'block', VTE_2020, true),
  CONTRACT_END_MISSING: contract('contract_duration', 'incomplete', 'Code du travail, article L1242-7'),
  CDD_LAWFULNESS: contract('fixed_term', 'warning', 'Code du travail, articles L1242-1, L1242-2 et L1242-8-1'),
  SIGNED_BEFORE_START: contract('signature', 'block', VTE_2020, true),
  PART_TIME: contract('working_time', 'review', OPERATOR),
  REMOTE_FULL: contract('remote_work', 'review', OPERATOR),
  WAGE_BELOW_MIN: contract('wage', 'block', 'Code du travail, articles L3231-2, D6222-26 et D6325-14'),
  WAGE_MISSING: contract('wage', 'incomplete', 'Code du travail, article L3231-2'),
  MISSION_THEME_NONE: mission('mission_theme', PROGRAMME),
  MISSION_NOT_RESPONSIBLE: mission('responsibility', PROGRAMME),
  MISSION_NO_DIRECT_LINK: mission('direct_link', VTE_2020),
} as const satisfies Record<string, Rule>;

export type EligibilityCode = keyof typeof ELIGIBILITY_RULES;
export const ELIGIBILITY_CODES = Object.keys(ELIGIBILITY_RULES) as readonly EligibilityCode[];

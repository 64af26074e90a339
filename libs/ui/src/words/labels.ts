import type { PlanAxis } from '@vte/contract';
import type {
  AgeBand,
  CompanySize,
  ContractType,
  DiplomaLevel,
  Insolvency,
  LegalForm,
  MissionTheme,
} from '@vte/eligibility';

/** Names of the enumerations in the interface: a value without a name does not compile. */

export const COMPANY_SIZE_LABELS: Record<CompanySize, string> = {
  micro: 'Microentreprise',
  pme: 'PME',
  eti: 'ETI',
  ge: 'Grande entreprise',
};

export const CONTRACT_LABELS: Record<ContractType, string> = {
  cdi: 'CDI',
  cdd: 'CDD',
  apprenticeship: 'Apprentissage',
  professionalisation: 'Professionnalisation',
  internship: 'Stage',
  agency: 'Intérim',
  vie: 'VIE',
  freelance: 'Indépendant',
  civic_service: 'Service civique',
  other: 'Autre contrat',
};

export const LEGAL_FORM_LABELS: Record<LegalForm, string> = {
  company: 'Société',
  association: 'Association',
  sci: 'SCI',
  holding: 'Holding',
  public_body: 'Organisme public',
};

export const INSOLVENCY_LABELS: Record<Insolvency, string> = {
  none: 'Aucune procédure',
  safeguard: 'Sauvegarde',
  receivership: 'Redressement',
  liquidation: 'Liquidation',
};

export const THEME_LABELS: Record<MissionTheme, string> = {
  digital: 'Numérique',
  product: 'Nouveaux produits',
  distribution: 'Distribution',
  ecology: 'Transition écologique',
  right_hand: 'Bras droit de la direction',
  business_model: 'Modèle économique',
  tech: 'Technologie',
  export: 'Export',
  finance: 'Finance',
  marketing: 'Marketing',
  hr: 'Ressources humaines',
  support_function: 'Fonctions support',
};

export const DIPLOMA_LABELS: Record<DiplomaLevel, string> = {
  4: 'Bac',
  5: 'Bac+2',
  6: 'Bac+3 ou 4',
  7: 'Bac+5',
  8: 'Bac+8',
};

export const AGE_BAND_LABELS: Record<AgeBand, string> = {
  under_18: 'Moins de 18 ans',
  from_18_to_20: 'De 18 à 20 ans',
  from_21_to_25: 'De 21 à 25 ans',
  from_26: '26 ans ou plus',
};

/** Axes of the action plans (présentation du dispositif VTE). */
export const PLAN_AXIS_LABELS: Record<PlanAxis, string> = {
  coverage: 'Couverture numérique et mobile',
  land: 'Foncier et friches',
  attractiveness: 'Attractivité, international et export',
  engineering: 'Ingénierie de projet',
  ecosystems: 'Écosystèmes industriels locaux',
};

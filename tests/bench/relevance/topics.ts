import type { ContractType, MissionTheme } from '@vte/eligibility';

/** What an offer must be for a grade. Everything that is given must hold. */
export interface Trait {
  title?: RegExp;
  skill?: string;
  theme?: MissionTheme;
  contract?: readonly ContractType[];
  company?: RegExp;
  department?: string;
  town?: RegExp;
  territory?: RegExp;
  /** Anywhere in the responsibilities, the context or the profile. */
  text?: RegExp;
}

/** 3: exactly what is looked for; 2: close to it; 1: related. The best grade whose trait holds counts, 0 otherwise. */
export type Grades = readonly (readonly [grade: 1 | 2 | 3, trait: Trait])[];

/** What people look for, whatever the words that they use for it. */
export const TOPICS = {
  accounts: [
    [3, { title: /grands comptes/ }],
    [2, { theme: 'distribution' }],
  ],
  achats: [
    [3, { title: /achats/ }],
    [2, { skill: 'Achats responsables' }],
  ],
  alternance: [[3, { contract: ['apprenticeship', 'professionalisation'] }]],
  brand: [
    [3, { title: /marketing et marque/ }],
    [2, { theme: 'marketing' }],
  ],
  carbon: [
    [3, { title: /décarbonation/ }],
    [3, { skill: 'Bilan carbone' }],
    [2, { theme: 'ecology' }],
  ],
  circular: [
    [3, { title: /économie circulaire/ }],
    [2, { theme: 'ecology' }],
  ],
  communication: [
    [3, { title: /communication/ }],
    [2, { theme: 'marketing' }],
    [1, { title: /marque employeur/ }],
  ],
  control: [
    [3, { title: /contrôle de gestion/ }],
    [2, { skill: 'Contrôle de gestion' }],
    [1, { theme: 'finance' }],
  ],
  data: [
    [3, { title: /données/ }],
    [2, { skill: 'Power BI' }],
    [1, { skill: 'SQL' }],
  ],
  digital: [
    [3, { title: /transformation numérique/ }],
    [2, { theme: 'digital' }],
  ],
  ecodesign: [
    [3, { title: /écoconception/ }],
    [1, { theme: 'product' }],
  ],
  ecology: [
    [3, { title: /transition écologique/ }],
    [2, { theme: 'ecology' }],
    [1, { title: /écoconception|environnement/ }],
  ],
  energy: [
    [3, { title: /énergie/ }],
    [2, { skill: 'Énergie' }],
    [1, { theme: 'ecology' }],
  ],
  engineer: [[3, { title: /ingénieur/i }]],
  english: [[3, { skill: 'Anglais' }]],
  erp: [
    [3, { title: /ERP/ }],
    [1, { theme: 'digital' }],
  ],
  excel: [[3, { skill: 'Excel' }]],
  export: [
    [3, { title: /export/ }],
    [2, { theme: 'export' }],
  ],
  exportSales: [
    [3, { title: /affaires export|développement à l’export/ }],
    [2, { theme: 'export' }],
    [1, { title: /commercial/ }],
  ],
  finance: [
    [3, { theme: 'finance' }],
    [2, { skill: 'Finance' }],
  ],
  gmao: [
    [3, { title: /GMAO/ }],
    [2, { skill: 'Maintenance' }],
  ],
  hr: [
    [3, { theme: 'hr' }],
    [1, { skill: 'Recrutement' }],
  ],
  industrialisation: [
    [3, { title: /industrialisation/ }],
    [1, { theme: 'tech' }],
  ],
  innovation: [
    [3, { title: /innovation/ }],
    [2, { theme: 'product' }],
  ],
  lean: [
    [3, { title: /amélioration continue/ }],
    [2, { skill: 'Lean' }],
  ],
  leanSkill: [[3, { skill: 'Lean' }]],
  logistics: [
    [3, { title: /logistique/ }],
    [2, { skill: 'Logistique' }],
  ],
  maintenance: [
    [3, { skill: 'Maintenance' }],
    [3, { title: /GMAO/ }],
  ],
  marketing: [
    [3, { title: /marketing/ }],
    [2, { theme: 'marketing' }],
    [2, { skill: 'Marketing' }],
  ],
  negotiation: [[3, { skill: 'Négociation' }]],
  network: [
    [3, { title: /réseau/ }],
    [1, { theme: 'distribution' }],
  ],
  onlineSales: [
    [3, { title: /ventes en ligne/ }],
    [2, { skill: 'Commerce en ligne' }],
    [1, { theme: 'distribution' }],
  ],
  product: [
    [3, { title: /de produit/ }],
    [2, { theme: 'product' }],
  ],
  projectManager: [
    [3, { title: /chef.* de projet/i }],
    [1, { skill: 'Gestion de projet' }],
  ],
  qhse: [
    [3, { title: /qualité, sécurité, environnement/ }],
    [2, { title: /qualité/ }],
    [1, { skill: 'ISO 14001' }],
  ],
  quality: [
    [3, { title: /qualité/ }],
    [2, { skill: 'Qualité' }],
  ],
  recruitment: [
    [3, { title: /recrutement/ }],
    [2, { skill: 'Recrutement' }],
    [1, { theme: 'hr' }],
  ],
  rightHand: [
    [3, { title: /Bras droit/ }],
    [2, { theme: 'right_hand' }],
  ],
  robotics: [
    [3, { title: /robotique/ }],
    [2, { skill: 'Robotique' }],
  ],
  sales: [
    [3, { title: /commercial|ventes|comptes|réseau/ }],
    [2, { theme: 'distribution' }],
    [1, { theme: 'export' }],
  ],
  services: [
    [3, { title: /nouveaux services/ }],
    [1, { theme: 'business_model' }],
  ],
  skillsDevelopment: [
    [3, { title: /compétences/ }],
    [2, { skill: 'Formation' }],
    [1, { theme: 'hr' }],
  ],
  training: [
    [3, { skill: 'Formation' }],
    [2, { title: /compétences/ }],
  ],
} as const satisfies Record<string, Grades>;

/** The topic in a place: both are wanted, either alone is only related. */
export function at(topic: Grades, place: Trait): Grades {
  return [
    ...topic.map(([grade, trait]) => [grade, { ...trait, ...place }] as const),
    [1, place],
    ...topic.map(([, trait]) => [1, trait] as const),
  ];
}

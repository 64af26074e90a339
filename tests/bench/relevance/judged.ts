import { at, TOPICS as T, type Grades } from './topics.ts';

/** What makes a query hard. */
export type QueryClass = 'plain' | 'gender' | 'plural' | 'accent' | 'elision' | 'synonym' | 'typo' | 'place';

export interface Judged {
  q: string;
  of: QueryClass;
  grades: Grades;
}

const judged = (of: QueryClass, queries: Record<string, Grades>): Judged[] =>
  Object.entries(queries).map(([q, grades]) => ({ q, of, grades }));

const VENDEE = { department: 'Vendée' };
const FINISTERE = { department: 'Finistère' };
const TOURAINE = { department: 'Indre-et-Loire' };

/** Queries as people type them, each with the grades of what they would hope to find. */
export const JUDGED: readonly Judged[] = [
  ...judged('plain', {
    'transformation numérique': T.digital,
    'chef de projet': T.projectManager,
    'responsable qualité': T.quality,
    'contrôle de gestion': T.control,
    'économie circulaire': T.circular,
    'power bi': [[3, { skill: 'Power BI' }]],
    'développement commercial': T.sales,
    lean: T.leanSkill,
    excel: T.excel,
    'marketing marque': T.brand,
    'projet erp': T.erp,
    'responsable grands comptes': T.accounts,
    'nouveaux services': T.services,
    thermosonde: [[3, { company: /Thermosonde/ }]],
    'cartonneries de naveil': [[3, { company: /Naveil/ }]],
  }),
  ...judged('gender', {
    'cheffe de projet': T.projectManager,
    'ingénieure robotique': at(T.robotics, { title: /ingénieur/i }),
    'chargée de communication': T.communication,
    développeuse: T.network,
    'contrôleuse de gestion': T.control,
    'coordinatrice qualité': T.qhse,
    apprentie: T.alternance,
    'directrice commerciale': T.sales,
    acheteuse: T.achats,
  }),
  ...judged('plural', {
    'ingénieurs innovation': T.innovation,
    exports: T.export,
    'chefs de produits': T.product,
    'bilans carbone': T.carbon,
    robots: T.robotics,
    négociations: T.negotiation,
    'réseaux de distributeurs': T.network,
  }),
  ...judged('accent', {
    energie: T.energy,
    ecologie: T.ecology,
    'amelioration continue': T.lean,
    'ingenieur innovation': T.innovation,
    ECOCONCEPTION: T.ecodesign,
    'controle de gestion': T.control,
    'donnees de production': T.data,
    'developpement des competences': T.skillsDevelopment,
  }),
  ...judged('elision', {
    "chargé d'affaires export": T.exportSales,
    'développement à l’export': T.exportSales,
    "responsable de l'industrialisation": T.industrialisation,
    "l'écoconception": T.ecodesign,
    "droit d'entreprise bras droit": T.rightHand,
    "animation d'équipe": [[3, { skill: 'Animation d’équipe' }]],
  }),
  ...judged('synonym', {
    digital: T.digital,
    RSE: T.ecology,
    'développement durable': T.ecology,
    'supply chain': T.logistics,
    'e-commerce': T.onlineSales,
    vendeur: T.sales,
    'ressources humaines': T.hr,
    RH: T.hr,
    'adjoint de direction': T.rightHand,
    data: T.data,
    QHSE: T.qhse,
    international: T.export,
    apprentissage: T.alternance,
    'R&D': T.innovation,
    'project manager': T.projectManager,
    comptabilité: T.finance,
  }),
  ...judged('typo', {
    exprot: T.export,
    logistqiue: T.logistics,
    comunication: T.communication,
    marketting: T.marketing,
    'ingenieur robotiqe': at(T.robotics, { title: /ingénieur/i }),
    recrutment: T.recruitment,
    maintenence: T.maintenance,
    decarbonnation: T.carbon,
    numerqiue: T.digital,
    'controle de gesion': T.control,
    anlgais: T.english,
    formattion: T.training,
    'chef de porjet': T.projectManager,
    qualtié: T.quality,
    innovaton: T.innovation,
  }),
  ...judged('place', {
    Amboise: [
      [3, { town: /Amboise/ }],
      [1, TOURAINE],
    ],
    vendee: [[3, VENDEE]],
    'Grand Est Touraine': [
      [3, { territory: /Grand Est Touraine/ }],
      [1, TOURAINE],
    ],
    'export finistère': at(T.export, FINISTERE),
    'logistique vendée': at(T.logistics, VENDEE),
    'chef de projet indre et loire': at(T.projectManager, TOURAINE),
    'alternance Indre-et-Loire': at(T.alternance, TOURAINE),
    'commercial Finistere': at(T.sales, FINISTERE),
    'finances Morbihan': at(T.finance, { department: 'Morbihan' }),
    'Loire-Atlantique': [[3, { department: 'Loire-Atlantique' }]],
  }),
];

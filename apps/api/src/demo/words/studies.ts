import type { MissionTheme } from '@vte/eligibility';

/** What people study, with what it teaches and where it leads. */
export interface Study {
  /** After « en » or « de »: « génie industriel ». */
  field: string;
  themes: readonly MissionTheme[];
  skills: readonly string[];
  /** By level: 5 bac+2, 6 bac+3, 7 bac+5. */
  diplomas: Readonly<Record<5 | 6 | 7, readonly string[]>>;
}

export const STUDIES: readonly Study[] = [
  {
    field: 'Informatique',
    themes: ['digital'],
    skills: ['Gestion de projet', 'SQL', 'Power BI', 'Conduite du changement', 'Python', 'Excel'],
    diplomas: {
      5: ['BTS services informatiques aux organisations'],
      6: ['BUT informatique', 'Licence professionnelle métiers de l’informatique industrielle'],
      7: ['Master MIAGE', 'Diplôme d’ingénieur en systèmes d’information'],
    },
  },
  {
    field: 'Mécanique',
    themes: ['product', 'tech'],
    skills: ['Conception', 'CAO', 'Essais', 'Gestion de projet', 'Analyse de la valeur', 'Robotique', 'Maintenance'],
    diplomas: {
      5: ['BTS conception des produits industriels', 'BTS conception des processus de réalisation de produits'],
      6: ['BUT génie mécanique et productique', 'Licence professionnelle conception industrielle'],
      7: ['Diplôme d’ingénieur mécanique', 'Master génie mécanique'],
    },
  },
  {
    field: 'Génie industriel',
    themes: ['tech', 'digital', 'support_function'],
    skills: ['Lean', 'Qualité', 'Robotique', 'Gestion de projet', 'Power BI', 'Maintenance', 'Logistique'],
    diplomas: {
      5: ['BTS électrotechnique', 'BTS maintenance des systèmes de production'],
      6: ['BUT qualité, logistique industrielle et organisation', 'BUT génie industriel et maintenance'],
      7: ['Master génie industriel', 'Diplôme d’ingénieur en génie industriel'],
    },
  },
  {
    field: 'Environnement',
    themes: ['ecology', 'product'],
    skills: [
      'Bilan carbone',
      'Énergie',
      'ISO 14001',
      'Achats responsables',
      'Gestion de projet',
      'Analyse de la valeur',
    ],
    diplomas: {
      5: ['BTS métiers de l’eau', 'BTS fluides, énergies, domotique'],
      6: ['BUT génie de l’environnement', 'Licence professionnelle maîtrise de l’énergie'],
      7: ['Master énergie et environnement', 'Diplôme d’ingénieur en génie énergétique'],
    },
  },
  {
    field: 'Commerce',
    themes: ['distribution', 'marketing', 'business_model'],
    skills: [
      'Négociation',
      'CRM',
      'Commerce en ligne',
      'Analyse des ventes',
      'Anglais',
      'Marketing',
      'Réseaux sociaux',
    ],
    diplomas: {
      5: ['BTS négociation et digitalisation de la relation client', 'BTS management commercial opérationnel'],
      6: ['BUT techniques de commercialisation', 'Licence professionnelle technico-commercial'],
      7: ['Master marketing et vente', 'Diplôme d’école de commerce'],
    },
  },
  {
    field: 'Commerce international',
    themes: ['export', 'distribution'],
    skills: ['Anglais', 'Allemand', 'Douanes', 'Négociation', 'CRM', 'Espagnol'],
    diplomas: {
      5: ['BTS commerce international'],
      6: ['Licence langues étrangères appliquées', 'Licence professionnelle commerce international'],
      7: ['Master commerce international', 'Master affaires internationales'],
    },
  },
  {
    field: 'Communication',
    themes: ['marketing'],
    skills: ['Rédaction', 'Réseaux sociaux', 'Marketing', 'Anglais', 'Analyse des ventes', 'Graphisme'],
    diplomas: {
      5: ['BTS communication'],
      6: ['BUT information et communication', 'BUT métiers du multimédia et de l’internet'],
      7: ['Master communication des organisations', 'Master marketing et innovation'],
    },
  },
  {
    field: 'Gestion',
    themes: ['finance', 'right_hand', 'business_model'],
    skills: ['Finance', 'Excel', 'Contrôle de gestion', 'Gestion de projet', 'Rédaction', 'Power BI'],
    diplomas: {
      5: ['BTS comptabilité et gestion', 'BTS gestion de la PME'],
      6: ['BUT gestion des entreprises et des administrations', 'Diplôme de comptabilité et de gestion'],
      7: ['Master contrôle de gestion', 'Master management stratégique'],
    },
  },
  {
    field: 'Ressources humaines',
    themes: ['hr', 'right_hand'],
    skills: ['Recrutement', 'Formation', 'Droit du travail', 'Animation d’équipe', 'Rédaction', 'Excel'],
    diplomas: {
      5: ['BTS support à l’action managériale'],
      6: ['BUT carrières juridiques', 'Licence professionnelle gestion des ressources humaines'],
      7: ['Master gestion des ressources humaines', 'Master psychologie du travail'],
    },
  },
  {
    field: 'Logistique',
    themes: ['support_function', 'tech'],
    skills: ['Logistique', 'Achats responsables', 'Négociation', 'Excel', 'Qualité', 'Anglais'],
    diplomas: {
      5: ['BTS gestion des transports et logistique associée'],
      6: ['BUT management de la logistique et des transports', 'Licence professionnelle achats'],
      7: ['Master management des achats', 'Master logistique industrielle'],
    },
  },
];

/** What people say of themselves. `[masculine|feminine]` follows the person. */
export const PRESENTATIONS: readonly string[] = [
  'Je cherche un premier poste où porter un projet de bout en bout, près de la production.',
  '[Curieux et organisé|Curieuse et organisée], j’aime les projets qui mêlent technique et terrain.',
  'Après deux stages en industrie, je veux rejoindre une entreprise à taille humaine.',
  'Je préfère une équipe où l’on connaît tout le monde à un grand groupe où l’on choisit son badge.',
  '[Prêt|Prête] à déménager pour un poste qui en vaut la peine, j’apprends vite et je pose beaucoup de questions.',
  'J’ai découvert l’industrie par un emploi d’été et je n’ai plus voulu en sortir.',
  'Ce qui me plaît : mesurer, comprendre, proposer, puis voir que cela marche.',
  'J’ai présidé l’association de mon école : tenir un budget et une équipe ne me fait pas peur.',
];

export const WORK_STUDY_PRESENTATIONS: readonly string[] = [
  'Je cherche une entreprise pour ma dernière année, avec un vrai projet à mener.',
  '[Apprenti|Apprentie] depuis mon bac+2, je veux continuer là où l’on me confie des responsabilités.',
  'Rythme : trois semaines en entreprise, une semaine à l’école. Je suis [mobile et motivé|mobile et motivée].',
  'J’ai aimé mon BTS en alternance ; je cherche la suite dans une PME qui fabrique.',
];

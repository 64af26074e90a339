import type { MissionTheme } from '@vte/eligibility';

/** What offers of the field are called and made of: a role, then a domain, then the words of the trade. */
export const ROLES: readonly string[] = [
  'Responsable',
  'Chargé(e) de mission',
  'Chef(fe) de projet',
  'Bras droit du dirigeant',
  'Adjoint(e) de direction',
  'Ingénieur(e)',
  'Technicien(ne) supérieur(e)',
  'Développeur·se',
  'Coordinateur ou coordinatrice',
  'Chargé(e) de développement',
  'Animateur ou animatrice',
  'Directeur ou directrice adjoint(e)',
  'Assistant(e) chef de projet',
  'Pilote',
  'Attaché(e)',
  'Contrôleur ou contrôleuse',
  'Acheteur ou acheteuse',
  'Concepteur ou conceptrice',
  'Analyste',
  'Conseiller ou conseillère',
  'Apprenti(e)',
  'Alternant(e)',
  'Référent(e)',
  'Planificateur ou planificatrice',
];

interface Domain {
  theme: MissionTheme;
  name: string;
  skills: readonly string[];
}

const domain = (theme: MissionTheme, name: string, skills: string): Domain => ({
  theme,
  name,
  skills: skills.split(', '),
});

export const DOMAINS: readonly Domain[] = [
  domain('digital', 'transformation numérique', 'ERP, Conduite du changement, Power BI, SQL'),
  domain('digital', 'systèmes d’information', 'Réseaux, Cybersécurité, Linux, SQL'),
  domain('digital', 'données de production', 'Python, Statistiques, SQL, MES'),
  domain('digital', 'logiciels embarqués', 'C++, Temps réel, Électronique, Git'),
  domain('digital', 'web', 'TypeScript, Accessibilité, SQL, Référencement'),
  domain('product', 'nouveaux produits', 'CAO, Prototypage, Analyse de la valeur, Brevets'),
  domain('product', 'design industriel', 'CAO, Ergonomie, Impression 3D, Matériaux'),
  domain('product', 'recherche et développement', 'Plan d’expériences, Veille, Chimie, Anglais'),
  domain('distribution', 'développement commercial', 'Négociation, CRM, Prospection, Anglais'),
  domain('distribution', 'e-commerce', 'Référencement, Logistique, CRM, Photographie'),
  domain('distribution', 'grands comptes', 'Négociation, Appels d’offres, CRM, Anglais'),
  domain('distribution', 'réseau de distributeurs', 'Animation, Formation, Négociation, Espagnol'),
  domain('ecology', 'transition écologique', 'Bilan carbone, Analyse du cycle de vie, RSE, Écoconception'),
  domain('ecology', 'efficacité énergétique', 'ISO 50001, Thermique, Mesure, Automatisme'),
  domain('ecology', 'économie circulaire', 'Recyclage, Écoconception, Réglementation, Achats'),
  domain('ecology', 'hygiène, sécurité et environnement', 'ISO 14001, Document unique, Audit, Formation'),
  domain('right_hand', 'stratégie', 'Gestion de projet, Budget, Présentation, Anglais'),
  domain('right_hand', 'pilotage de site', 'Indicateurs, Management, Budget, Lean'),
  domain('right_hand', 'transmission et croissance', 'Évaluation financière, Droit, Négociation, Audit'),
  domain('business_model', 'nouveaux services', 'Étude de marché, Tarification, Entretien, Canvas'),
  domain('business_model', 'modèle d’abonnement', 'Tarification, CRM, Analyse des ventes, Contrats'),
  domain('tech', 'méthodes et industrialisation', 'Lean, AMDEC, CAO, Usinage'),
  domain('tech', 'maintenance', 'GMAO, Automatisme, Hydraulique, Électricité'),
  domain('tech', 'robotique et automatismes', 'Automatisme, Vision, Python, Sécurité machine'),
  domain('tech', 'qualité', 'ISO 9001, Audit, Métrologie, 8D'),
  domain('tech', 'fabrication additive', 'Impression 3D, Métallurgie, CAO, Contrôle'),
  domain('tech', 'procédés chimiques', 'Chimie, Sécurité des procédés, Mesure, Anglais'),
  domain('tech', 'soudage et chaudronnerie', 'Soudage, Lecture de plans, Contrôle, Métallurgie'),
  domain('export', 'export', 'Anglais, Allemand, Douanes, Incoterms'),
  domain('export', 'zone Europe', 'Allemand, Espagnol, Négociation, Salons'),
  domain('export', 'zone Maghreb et Afrique', 'Arabe, Anglais, Négociation, Douanes'),
  domain('finance', 'contrôle de gestion', 'Excel, Budget, Power BI, Comptabilité'),
  domain('finance', 'comptabilité', 'Comptabilité, Fiscalité, Excel, Trésorerie'),
  domain('finance', 'financements et subventions', 'Montage de dossiers, Budget, Rédaction, Europe'),
  domain('marketing', 'marketing', 'Étude de marché, Réseaux sociaux, Rédaction, Anglais'),
  domain('marketing', 'communication', 'Rédaction, Vidéo, Réseaux sociaux, Relations presse'),
  domain('marketing', 'marque employeur', 'Rédaction, Événements, Vidéo, Entretien'),
  domain('hr', 'ressources humaines', 'Recrutement, Droit social, Entretien, GPEC'),
  domain('hr', 'formation et compétences', 'Ingénierie pédagogique, Tutorat, GPEC, Animation'),
  domain('hr', 'qualité de vie au travail', 'Ergonomie, Prévention, Dialogue social, Audit'),
  domain('support_function', 'achats', 'Négociation, Sourcing, Contrats, Anglais'),
  domain('support_function', 'logistique', 'Planification, Transport, WMS, Excel'),
  domain('support_function', 'juridique et conformité', 'Contrats, RGPD, Marchés publics, Rédaction'),
  domain('support_function', 'planification et approvisionnements', 'MRP, Excel, Stocks, ERP'),
];

/** Sentences around a domain `{d}`, a skill `{s}` and a word of the trade `{w}`. */
export const SENTENCES: readonly string[] = [
  'Vous pilotez le projet {d} de bout en bout, avec l’équipe {w} et la direction.',
  'Vous analysez l’existant, vous proposez un plan et vous le mettez en œuvre sur la ligne {w}.',
  'Vous animez les réunions, vous suivez le budget et vous rendez compte chaque mois.',
  'La maîtrise de {s} est utile ; le reste s’apprend ici, avec une personne pour vous guider.',
  'Vous coordonnez les fournisseurs de {w} et les clients de {w}, en France et à l’étranger.',
  'Vous structurez nos pratiques en {d} et vous formez les équipes de {w}.',
  'Vous mesurez les résultats, vous corrigez les écarts et vous documentez la méthode {w}.',
  'Les délais de livraison baissent d’un quart en un an sur la gamme {w}.',
  'Le tableau de bord {w} est en place et lu chaque semaine par le comité de direction.',
  'Trois nouveaux clients commandent la gamme {w} avant la fin de la première année.',
  'Vous décidez de l’organisation, vous choisissez les prestataires et vous tenez un budget de lancement.',
  'Vous arbitrez avec la direction et vous représentez l’entreprise auprès de {w}.',
  'Entreprise familiale, nous fabriquons {w} et {w} pour l’industrie depuis quarante ans.',
  'Notre site emploie une centaine de personnes autour de {w} et investit cette année dans {w}.',
  'Vous aimez comprendre avant de décider, et voir vos idées fonctionner pour de bon.',
  'Une première expérience en {d} ou avec {s}, en stage ou en alternance, suffit.',
];

const SYLLABLES =
  'ba bel bor ca cel cor da del dor fa fel for ga gil gor la len lo ma mel mon na nel nor pa per pon ra ren ros sa sel sor ta ter ton va ver vol'.split(
    ' ',
  );
const ENDINGS = ['ane', 'ex', 'ia', 'ine', 'is', 'on', 'or', 'ys'];

/** Names that only some offers hold, as products and brands are: the long tail of a vocabulary. */
export const RARE_WORDS: readonly string[] = SYLLABLES.flatMap((first) =>
  SYLLABLES.flatMap((second) => ENDINGS.map((ending) => `${first}${second}${ending}`)),
);

import type { Mission } from './missions.ts';

/** Selling things: distribution, export, marketing, new models. */
export const COMMERCE_MISSIONS: readonly Mission[] = [
  {
    theme: 'distribution',
    titles: [
      'Responsable des ventes en ligne (H/F)',
      'Développeur ou développeuse de réseau',
      'Chargé ou chargée de développement commercial',
      'Responsable grands comptes (H/F)',
    ],
    skills: ['Commerce en ligne', 'Négociation', 'CRM', 'Analyse des ventes', 'Anglais'],
    projects: [
      'Vous lancez notre vente en ligne aux professionnels, de l’offre à la première livraison.',
      'Vous développez un réseau de distributeurs dans trois régions où nous sommes inconnus.',
      'Vous pilotez l’ouverture d’un nouveau marché : nous servons surtout {customers}, et nous voulons d’autres clients.',
    ],
    steps: [
      'Vous définissez l’offre et les prix avec la direction, vous construisez le site avec un prestataire et vous organisez les commandes avec {workshop}.',
      'Vous négociez les premiers accords, vous animez les partenaires et vous structurez le suivi des ventes.',
      'Vous menez les visites, vous écoutez les refus et vous proposez ce qui manque à l’offre.',
    ],
    results: [
      'La vente en ligne porte dix pour cent des commandes en un an.',
      'Quinze distributeurs vendent nos produits à la fin de la première année.',
      'Dix nouveaux clients commandent deux fois dans l’année.',
    ],
    autonomy: [
      'Vous fixez les priorités et vous tenez un budget de lancement.',
      'Vous signez les accords dans le cadre fixé avec la direction.',
      'Vous choisissez vos tournées, vos salons et vos outils de suivi.',
    ],
  },
  {
    theme: 'export',
    titles: [
      'Responsable du développement à l’export (H/F)',
      'Chargé ou chargée d’affaires export',
      'Responsable de zone Europe du Nord (H/F)',
    ],
    skills: ['Anglais', 'Allemand', 'Négociation', 'Douanes', 'CRM'],
    projects: [
      'Vous ouvrez deux marchés européens pour une entreprise qui vend {makes} surtout en France.',
      'Vous structurez nos ventes à l’étranger, aujourd’hui faites au fil des demandes.',
      'Vous menez notre entrée en Allemagne, où {customers} nous connaissent déjà de nom.',
    ],
    steps: [
      'Vous étudiez les pays, vous négociez avec les premiers clients et vous organisez les livraisons avec l’équipe commerciale.',
      'Vous construisez l’offre, les prix et les contrats, et vous choisissez les agents.',
      'Vous préparez les salons, vous menez les rendez-vous et vous tenez le suivi jusqu’à la commande.',
    ],
    results: [
      'Les deux pays portent un premier million d’euros de commandes en dix-huit mois.',
      'Cinq clients étrangers commandent chaque trimestre à la fin de l’année.',
      'Un agent est en place dans trois pays, avec un contrat que nous maîtrisons.',
    ],
    autonomy: [
      'Vous choisissez les salons et vous tenez le budget des voyages.',
      'Vous négociez les prix dans une fourchette fixée avec la direction.',
      'Vous décidez des pays à visiter et vous représentez l’entreprise sur place.',
    ],
  },
  {
    theme: 'marketing',
    titles: [
      'Responsable marketing et marque (H/F)',
      'Chargé ou chargée de communication industrielle',
      'Responsable de l’offre et des contenus (H/F)',
    ],
    skills: ['Marketing', 'Rédaction', 'Réseaux sociaux', 'Analyse des ventes', 'Anglais'],
    projects: [
      'Vous définissez la marque d’une entreprise qui fabrique {makes} et que peu de gens connaissent.',
      'Vous pilotez le lancement d’une gamme pour {customers}, du nom au salon.',
      'Vous construisez notre présence en ligne : le site, les démonstrations, les avis de nos clients.',
    ],
    steps: [
      'Vous construisez le plan, vous lancez le site et les salons, et vous mesurez ce que chaque action apporte.',
      'Vous menez les entretiens avec les clients, vous écrivez l’argumentaire avec les commerciaux et vous organisez le lancement.',
      'Vous choisissez les agences, vous tenez le calendrier et vous décidez de ce que l’on montre de {workshop}.',
    ],
    results: [
      'Les demandes de devis doublent en un an, et l’on sait d’où elles viennent.',
      'La gamme est connue de la moitié de nos clients six mois après son lancement.',
      'Un devis sur trois arrive par le site à la fin de l’année.',
    ],
    autonomy: [
      'Vous tenez le budget de communication et vous choisissez les agences.',
      'Vous décidez des messages et des images, avec un avis de la direction.',
      'Vous organisez votre plan de l’année et vous en défendez le budget.',
    ],
  },
  {
    theme: 'business_model',
    titles: [
      'Chargé ou chargée de mission nouveaux services',
      'Responsable de la location et de la réparation (H/F)',
      'Chef ou cheffe de projet diversification',
    ],
    skills: ['Analyse de la valeur', 'Finance', 'Gestion de projet', 'Négociation', 'Excel'],
    projects: [
      'Vous concevez une offre de location et d’entretien : nous vendons {makes}, et nos clients veulent de l’usage.',
      'Vous pilotez notre diversification, de l’étude des marchés au premier client qui paie.',
      'Vous lancez un service de réparation, avec un atelier, des prix et une promesse de délai.',
    ],
    steps: [
      'Vous chiffrez les modèles, vous menez un essai avec trois clients et vous décidez avec la direction de le garder ou non.',
      'Vous construisez l’offre, vous négociez avec les premiers partenaires et vous organisez la suite avec {workshop}.',
      'Vous interrogez {customers}, vous écrivez le plan d’affaires et vous le défendez devant la banque.',
    ],
    results: [
      'Trois contrats de service sont signés en un an, et ils gagnent de l’argent.',
      'Le nouveau service emploie deux personnes à la fin de la deuxième année.',
      'La direction dispose d’un choix clair, chiffré et essayé, au bout de neuf mois.',
    ],
    autonomy: [
      'Vous choisissez les clients pilotes et vous tenez le budget de l’essai.',
      'Vous décidez de l’offre et des prix avec la direction commerciale.',
      'Vous représentez l’entreprise auprès des partenaires et des financeurs.',
    ],
  },
];

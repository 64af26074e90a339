import type { Mission } from './missions.ts';

/** Running the house: direction, finance, people, support. */
export const DIRECTION_MISSIONS: readonly Mission[] = [
  {
    theme: 'right_hand',
    titles: [
      'Bras droit de la direction (H/F)',
      'Chargé ou chargée de mission auprès de la direction',
      'Responsable des projets stratégiques (H/F)',
    ],
    skills: ['Gestion de projet', 'Finance', 'Excel', 'Animation d’équipe', 'Rédaction'],
    projects: [
      'Vous conduisez, aux côtés de la direction, les trois projets de l’année : agrandir {workshop}, obtenir une certification, nouer un partenariat avec un laboratoire.',
      'Vous préparez avec la direction la reprise d’un confrère, puis le rapprochement des deux équipes.',
      'Vous pilotez le plan à trois ans de l’entreprise, de l’écriture aux premiers jalons.',
    ],
    steps: [
      'Vous organisez, vous décidez des étapes et vous réunissez celles et ceux qui savent.',
      'Vous menez les études, vous négociez avec les partenaires et vous tenez le calendrier.',
      'Vous animez le comité de pilotage, vous écrivez les notes et vous proposez les choix.',
    ],
    results: [
      'Les trois projets tiennent leur calendrier, et un quatrième naît de votre proposition.',
      'Le plan est écrit en six mois et chaque service sait ce qu’il y fait.',
      'Les deux équipes travaillent sous un même toit dans un an, sans départ subi.',
    ],
    autonomy: [
      'Vous représentez la direction dans les comités et vous décidez des étapes.',
      'Vous menez les projets seul ou seule, avec un accès direct à toute l’entreprise.',
      'Vous engagez les études et vous choisissez les conseils, dans un budget fixé ensemble.',
    ],
  },
  {
    theme: 'finance',
    titles: [
      'Responsable du contrôle de gestion (H/F)',
      'Chargé ou chargée du financement de projets',
      'Responsable de la performance financière (H/F)',
    ],
    skills: ['Finance', 'Excel', 'Contrôle de gestion', 'Power BI', 'Rédaction'],
    projects: [
      'Vous construisez le contrôle de gestion d’une entreprise de {people} personnes, qui pilote encore à la trésorerie.',
      'Vous menez la recherche de financements d’un investissement dans {workshop}.',
      'Vous pilotez le calcul des coûts de revient, produit par produit, avec {workshop}.',
    ],
    steps: [
      'Vous définissez les indicateurs avec chaque service, vous organisez les clôtures et vous expliquez les écarts.',
      'Vous montez les dossiers, vous négociez avec les banques et vous suivez les aides jusqu’au versement.',
      'Vous relevez les temps et les consommations, vous proposez les prix et vous animez les revues de marge.',
    ],
    results: [
      'Les comptes du mois sont connus le dix du mois suivant, et lus par tous les chefs de service.',
      'L’investissement est financé à moins de quatre pour cent, avec deux aides obtenues.',
      'La marge de chaque famille de produits est connue, et trois prix ont été revus.',
    ],
    autonomy: [
      'Vous choisissez les outils de suivi et vous fixez le calendrier des clôtures.',
      'Vous menez seul ou seule les rendez-vous avec les banques et les financeurs.',
      'Vous proposez les prix et vous les défendez devant la direction commerciale.',
    ],
  },
  {
    theme: 'hr',
    titles: [
      'Responsable du développement des compétences (H/F)',
      'Chargé ou chargée de la marque employeur',
      'Responsable du recrutement et de l’intégration (H/F)',
    ],
    skills: ['Recrutement', 'Formation', 'Droit du travail', 'Animation d’équipe', 'Rédaction'],
    projects: [
      'Vous structurez la formation et les recrutements de {workshop}, où douze départs en retraite sont prévus.',
      'Vous lancez une école interne : les anciens y transmettront des gestes que rien ne décrit.',
      'Vous pilotez l’accueil des nouveaux, du premier appel au sixième mois.',
    ],
    steps: [
      'Vous construisez le plan avec les chefs d’équipe, vous lancez les partenariats avec les lycées et vous mesurez les résultats.',
      'Vous menez les entretiens, vous formez les tuteurs et vous décidez du parcours de chacun.',
      'Vous organisez les portes ouvertes, vous animez le réseau des écoles et vous proposez les embauches.',
    ],
    results: [
      'Dix personnes formées en interne prennent un poste qualifié en un an.',
      'Neuf nouveaux sur dix sont encore là au bout d’un an, contre sept aujourd’hui.',
      'Chaque poste clé a deux titulaires formés à la fin de la deuxième année.',
    ],
    autonomy: [
      'Vous proposez le plan, vous tenez son budget et vous décidez des partenaires.',
      'Vous choisissez les parcours et vous menez les recrutements jusqu’à la proposition.',
      'Vous animez le réseau des tuteurs et vous décidez des formations.',
    ],
  },
  {
    theme: 'support_function',
    titles: [
      'Responsable des achats (H/F)',
      'Responsable de la chaîne logistique (H/F)',
      'Coordinateur ou coordinatrice qualité, sécurité, environnement',
    ],
    skills: ['Achats responsables', 'Logistique', 'Négociation', 'Excel', 'Qualité'],
    projects: [
      'Vous structurez les achats d’une entreprise qui fabrique {makes} et dépend de trois fournisseurs.',
      'Vous pilotez la réorganisation des stocks et des livraisons vers {customers}.',
      'Vous menez la certification de l’entreprise, du diagnostic à l’audit final.',
    ],
    steps: [
      'Vous analysez les dépenses, vous négociez les contrats et vous développez des fournisseurs proches.',
      'Vous définissez les flux avec {workshop}, vous choisissez les transporteurs et vous mesurez les délais.',
      'Vous construisez les procédures avec les équipes, vous organisez les visites et vous animez les plans d’actions.',
    ],
    results: [
      'Aucun composant ne dépend plus d’un seul fournisseur au bout d’un an.',
      'Neuf livraisons sur dix partent à l’heure, avec un stock réduit d’un cinquième.',
      'La certification est obtenue en quinze mois, du premier coup.',
    ],
    autonomy: [
      'Vous négociez et vous signez les contrats jusqu’à 30 000 euros.',
      'Vous choisissez les transporteurs et vous organisez les tournées.',
      'Vous décidez du plan d’audit et vous arrêtez ce qui est dangereux.',
    ],
  },
];

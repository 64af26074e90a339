import type { Mission } from './missions.ts';

/** Making things: digital, product, ecology, technique. */
export const INDUSTRY_MISSIONS: readonly Mission[] = [
  {
    theme: 'digital',
    titles: [
      'Responsable de la transformation numérique (H/F)',
      'Chef ou cheffe de projet GPAO',
      'Responsable du déploiement de la GMAO (H/F)',
      'Responsable des données de production (H/F)',
      'Chef ou cheffe de projet ERP',
    ],
    skills: ['Gestion de projet', 'SQL', 'Conduite du changement', 'Power BI', 'Lean'],
    projects: [
      'Vous conduisez le passage au numérique de {workshop}, du relevé des besoins à la mise en service.',
      'Vous pilotez le remplacement de notre gestion de production, d’un tableur à un vrai logiciel.',
      'Vous menez le projet qui donnera à chaque poste des données justes : temps, arrêts, rebuts.',
    ],
    steps: [
      'Vous choisissez les outils avec les chefs d’équipe, vous organisez les essais et vous formez chaque poste.',
      'Vous définissez le cahier des charges, vous menez la consultation et vous déployez atelier par atelier.',
      'Vous partez de ce que vivent les équipes, vous lancez un premier essai en deux mois et vous décidez de la suite.',
    ],
    results: [
      'Dans un an, les ordres de fabrication ne sont plus imprimés et les délais sont connus à l’heure près.',
      'Au bout de douze mois, les arrêts non prévus ont baissé d’un quart.',
      'Le nouveau logiciel tourne dans deux ateliers avant l’été, et personne ne regrette l’ancien.',
    ],
    autonomy: [
      'Vous arbitrez un budget de 60 000 euros et vous choisissez les prestataires.',
      'Vous décidez du calendrier et vous animez une équipe projet de quatre personnes.',
      'Vous choisissez la méthode ; la direction valide les dépenses au-delà de 10 000 euros.',
    ],
  },
  {
    theme: 'product',
    titles: [
      'Responsable du développement de produits (H/F)',
      'Cheffe ou chef de produit',
      'Ingénieur ou ingénieure innovation',
      'Responsable de l’écoconception (H/F)',
    ],
    skills: ['Conception', 'CAO', 'Analyse de la valeur', 'Essais', 'Gestion de projet'],
    projects: [
      'Vous concevez la prochaine gamme avec le bureau d’études : nous fabriquons {makes} depuis trente ans, et trois marchés nouveaux nous attendent.',
      'Vous développez une offre de seconde vie pour nos produits, de la collecte à la remise en vente.',
      'Vous pilotez un produit neuf, du premier entretien avec {customers} jusqu’à la première série.',
    ],
    steps: [
      'Vous menez les entretiens avec les clients, vous définissez les prototypes et vous décidez de ce qui part en série.',
      'Vous construisez le modèle avec la direction, vous lancez un essai avec deux clients et vous structurez l’atelier qui va avec.',
      'Vous organisez les essais avec {workshop}, vous tenez les coûts et vous préparez la mise en marché.',
    ],
    results: [
      'Une première série part chez trois clients avant la fin de l’année.',
      'La nouvelle gamme porte huit pour cent du chiffre d’affaires en dix-huit mois.',
      'Un produit sur dix revient, se répare et se revend dès la deuxième année.',
    ],
    autonomy: [
      'Vous choisissez les partenaires d’essai et vous tenez le budget des prototypes.',
      'Vous proposez les arbitrages et vous les défendez devant la direction.',
      'Vous décidez des essais à lancer et vous signez les commandes de prototypes.',
    ],
  },
  {
    theme: 'ecology',
    titles: [
      'Chef ou cheffe de projet décarbonation',
      'Responsable de la transition écologique (H/F)',
      'Responsable énergie et environnement (H/F)',
      'Chargé ou chargée de mission économie circulaire',
    ],
    skills: ['Bilan carbone', 'Énergie', 'ISO 14001', 'Gestion de projet', 'Achats responsables'],
    projects: [
      'Vous construisez notre plan de sobriété, du bilan carbone aux premiers travaux.',
      'Vous pilotez la baisse de nos déchets et de nos consommations d’eau dans {workshop}.',
      'Vous menez la sortie du gaz : récupérer la chaleur perdue, électrifier, acheter autrement.',
    ],
    steps: [
      'Vous mesurez, vous proposez les investissements avec {workshop}, vous cherchez les financements et vous suivez les chantiers.',
      'Vous décidez des essais avec les équipes, vous déployez ce qui marche et vous abandonnez le reste sans regret.',
      'Vous choisissez les bureaux d’études, vous négociez les devis et vous animez un groupe de volontaires dans l’atelier.',
    ],
    results: [
      'La consommation de gaz baisse de vingt pour cent en dix-huit mois.',
      'Le plan d’actions est financé et la moitié des chantiers est lancée en un an.',
      'Les déchets non triés sont divisés par deux, et l’économie est chiffrée.',
    ],
    autonomy: [
      'Vous choisissez les bureaux d’études et vous tenez le budget des travaux.',
      'Vous proposez l’ordre des chantiers et vous animez le comité énergie.',
      'Vous engagez les dépenses jusqu’à 15 000 euros et vous représentez l’entreprise auprès des financeurs.',
    ],
  },
  {
    theme: 'tech',
    titles: [
      'Responsable des méthodes et de l’industrialisation (H/F)',
      'Ingénieur ou ingénieure robotique',
      'Responsable de l’amélioration continue (H/F)',
      'Responsable qualité de production (H/F)',
    ],
    skills: ['Lean', 'Robotique', 'CAO', 'Qualité', 'Maintenance'],
    projects: [
      'Vous pilotez l’arrivée de deux robots dans {workshop}, de l’étude à la formation des équipes.',
      'Vous menez l’industrialisation d’une nouvelle ligne : flux, postes, qualité, montée en cadence.',
      'Vous conduisez le chantier qualité de {workshop}, avec une idée simple : traiter les causes et plus les effets.',
    ],
    steps: [
      'Vous définissez les postes avec celles et ceux qui les tiendront, vous menez la consultation et vous suivez la mise en route.',
      'Vous organisez les essais, vous mesurez les temps et les rebuts et vous décidez des réglages.',
      'Vous animez les groupes de travail, vous construisez les standards et vous les faites vivre.',
    ],
    results: [
      'La nouvelle ligne tient sa cadence six mois après la première pièce.',
      'Les rebuts passent de cinq à deux pour cent en un an.',
      'Deux postes pénibles disparaissent, et leurs titulaires conduisent les robots.',
    ],
    autonomy: [
      'Vous choisissez les fournisseurs et vous tenez un budget d’équipement.',
      'Vous décidez des priorités de la semaine avec les chefs d’atelier.',
      'Vous arrêtez une ligne quand il le faut, et vous dites pourquoi.',
    ],
  },
];

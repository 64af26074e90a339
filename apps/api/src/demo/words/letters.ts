import type { MissionTheme } from '@vte/eligibility';

/** Letters of candidates: why here, what they bring, how they end. `[masculine|feminine]` follows the person. */

export const OPENINGS: readonly string[] = [
  'Votre offre parle de décider et pas seulement d’exécuter : c’est ce que je cherche.',
  'J’ai grandi dans la région et je veux y travailler.',
  'Je connais mal votre métier, et c’est ce qui m’attire : comprendre vite, poser des questions, puis proposer.',
  'J’ai visité un atelier comme le vôtre pendant mes études et je ne l’ai pas oublié.',
  'Une ancienne de ma promotion m’a parlé de votre entreprise, et votre annonce m’a [convaincu|convaincue].',
  'Je suis [prêt|prête] à m’installer près de chez vous pour ce poste.',
  'Votre projet ressemble à celui que j’aurais choisi si l’on m’avait demandé de l’écrire.',
  'Je cherche une PME où l’on voit le résultat de son travail ; votre description en dit long.',
  'Votre carnet de commandes montre que vous avez confiance : j’aimerais en être.',
];

export const STRENGTHS: Readonly<Record<MissionTheme, readonly string[]>> = {
  digital: [
    'Pendant mon stage, j’ai relié douze machines à un tableau de suivi, du câblage à la formation des équipes.',
    'Mon mémoire portait sur l’abandon du papier dans un atelier : six mois d’essais, deux échecs et une solution qui tourne encore.',
    'J’ai remplacé quatre tableurs par une base de données que les chefs d’équipe utilisent tous les jours.',
  ],
  product: [
    'J’ai conçu un boîtier démontable avec mon équipe d’école, jusqu’au moule et aux essais de chute.',
    'En stage, j’ai mené quinze entretiens avec des utilisateurs et trois prototypes en sont sortis.',
    'J’aime passer de la table à dessin à l’établi, et chiffrer ce que je dessine.',
  ],
  ecology: [
    'J’ai fait le bilan carbone d’une PME de quarante personnes et défendu le plan d’actions devant ses dirigeants.',
    'Mon projet de fin d’études a récupéré la chaleur d’un four : dix-huit mois de retour sur investissement.',
    'J’ai appris à parler d’énergie à des équipes qui ont d’autres soucis, et à obtenir des résultats.',
  ],
  tech: [
    'J’ai suivi l’installation d’un robot de palettisation, de l’étude de poste à la réception.',
    'En alternance, j’ai animé un chantier qui a divisé par deux les changements d’outils.',
    'Les relevés de rebuts de mon stage ont servi à régler trois machines ; j’en ai gardé le goût de la mesure.',
  ],
  distribution: [
    'J’ai ouvert quarante comptes en six mois pour un grossiste, en commençant par les clients qui disaient non.',
    'J’ai tenu la boutique en ligne d’un artisan : photos, prix, envois, retours, tout.',
    'Vendre m’intéresse surtout quand il faut d’abord comprendre l’usage.',
  ],
  export: [
    'Six mois à Stuttgart m’ont donné l’allemand et le goût des clients exigeants.',
    'J’ai préparé deux salons à l’étranger pour une coopérative, du stand aux relances.',
    'Les documents de douane ne me font pas peur : j’en ai rempli toute une année.',
  ],
  right_hand: [
    'J’ai été l’adjoint[|e] d’une dirigeante pendant mon alternance : comités, banques, recrutements.',
    'J’ai tenu le budget d’une association de six cents membres et rendu des comptes à chacun.',
    'Écrire une note claire, tenir une réunion d’une heure, relancer sans agacer : voilà ce que je sais faire.',
  ],
  business_model: [
    'Mon mémoire compare la vente et la location de machines dans douze PME.',
    'J’ai écrit un plan d’affaires qu’une banque a financé, puis j’ai appris ce qu’il avait d’optimiste.',
    'J’ai testé une offre d’abonnement auprès de trente clients : sept ont payé, et j’ai compris pourquoi.',
  ],
  finance: [
    'J’ai monté trois dossiers d’aides pendant mon stage ; deux ont été acceptés.',
    'J’ai construit un calcul de coût de revient avec un atelier qui n’y croyait pas, et qui s’en sert.',
    'Les clôtures mensuelles de mon alternance m’ont appris la rigueur et les explications simples.',
  ],
  marketing: [
    'J’ai refait le site d’une PME industrielle : les demandes de devis ont doublé en huit mois.',
    'Rendre désirable un produit que personne ne remarque est l’exercice que je préfère.',
    'J’ai filmé, écrit et publié la vie d’un atelier pendant un an, avec l’accord de chacun.',
  ],
  hr: [
    'J’ai organisé l’accueil de vingt apprentis et réduit de moitié les départs de la première année.',
    'J’ai interrogé les anciens d’une usine sur leurs gestes, et nous en avons fait un parcours de formation.',
    'Mener un entretien sans cliché s’apprend : j’en ai mené soixante, avec une grille que je peux vous montrer.',
  ],
  support_function: [
    'J’ai trouvé un second fournisseur pour onze composants critiques pendant mon stage.',
    'J’ai revu les tournées d’une laiterie : huit cents kilomètres de moins par semaine.',
    'J’ai préparé un audit de certification de bout en bout, et j’ai vu ce qu’il change quand on y croit.',
  ],
};

export const CLOSINGS: readonly string[] = [
  'Je peux venir vous rencontrer dès la semaine prochaine.',
  'Parlons-en ?',
  'Je vous montrerai volontiers ce que j’ai fait.',
  'Je serais [heureux|heureuse] de voir l’atelier et d’en parler avec l’équipe.',
  'Mon CV dit le reste ; une visite dirait mieux.',
  'Je reste disponible aux jours qui vous arrangent.',
  'Merci d’avoir lu jusqu’ici.',
];

/** What a company writes when it declines. */
export const DECLINES: readonly string[] = [
  'Merci de votre candidature. Nous avons choisi une personne qui connaît déjà ce type d’atelier ; gardez notre contact.',
  'Votre parcours nous a plu, mais le poste demande une disponibilité plus proche. Bonne suite dans vos recherches.',
  'Nous avons longtemps hésité. Une autre candidature répondait mieux à la partie technique du projet.',
  'Merci du temps que vous nous avez donné. Nous reviendrons vers vous si un poste plus proche de vos études s’ouvre.',
];

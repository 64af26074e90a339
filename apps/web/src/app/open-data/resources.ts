/** A part of the API that anybody may read. */
interface Resource {
  name: string;
  what: string;
  /** Where the data comes from, and how it may be used. */
  source: string;
  /** Addresses to try, each with what it gives. */
  examples: readonly { what: string; path: string }[];
}

const PLATFORM = 'Produit par la plateforme, Licence Ouverte 2.0';
const REFERENCE = 'Licence Ouverte 2.0';

export const RESOURCES: readonly Resource[] = [
  {
    name: 'Offres',
    what: 'Les offres ouvertes des entreprises vérifiées, avec les filtres de la recherche : mots, commune et rayon, contrat, thème, territoire, salaire, aide.',
    source: `${PLATFORM} ; le texte d’une offre reste celui de son entreprise, à citer avec elle`,
    examples: [
      { what: 'Les dernières offres d’un territoire', path: '/api/v1/offers?territory=grand-est-touraine&sort=date' },
      {
        what: 'À moins de 30 km d’Amboise, avec le compte par filtre',
        path: '/api/v1/offers?near=37003&radiusKm=30&facets=true',
      },
    ],
  },
  {
    name: 'Flux',
    what: 'Les dernières offres de n’importe quelle recherche, en RSS, Atom ou JSON Feed.',
    source: PLATFORM,
    examples: [{ what: 'Les alternances, en Atom', path: '/api/v1/offers/feed?contract=apprenticeship&format=atom' }],
  },
  {
    name: 'Entreprises',
    what: 'Les entreprises vérifiées et leur page publique.',
    source: `${PLATFORM} ; identité d’après le répertoire Sirene de l’Insee`,
    examples: [{ what: 'Par nom', path: '/api/v1/companies?limit=5' }],
  },
  {
    name: 'Territoires',
    what: 'Les territoires d’industrie des trois listes datées (2020, fin 2022, 2023-2027), leurs communes et leur plan d’action.',
    source: `ANCT et Caisse des Dépôts, ${REFERENCE} ; plans d’action rédigés par les territoires`,
    examples: [
      { what: 'Une liste', path: '/api/v1/territories?list=183' },
      { what: 'Ce qu’une liste a changé', path: '/api/v1/territories/changes?list=183' },
      { what: 'Un territoire', path: '/api/v1/territories/grand-est-touraine' },
    ],
  },
  {
    name: 'Communes',
    what: 'Les communes par nom ou code postal, avec leurs territoires : celle-ci est-elle éligible ?',
    source: `Insee, DGCL, La Poste, IGN, ${REFERENCE}`,
    examples: [
      { what: 'Par code postal', path: '/api/v1/communes?q=37400' },
      {
        what: 'Celles d’un territoire, par nom',
        path: '/api/v1/communes?territory=grand-est-touraine&limit=100',
      },
      { what: 'Par code Insee', path: '/api/v1/communes/37003' },
    ],
  },
  {
    name: 'Chiffres',
    what: 'Offres, candidatures, recrutements et aides versées, par mois et par territoire. Un nombre inférieur à 5 n’est pas publié.',
    source: PLATFORM,
    examples: [
      { what: 'Par mois, en JSON', path: '/api/v1/stats/months' },
      { what: 'Par territoire, en CSV', path: '/api/v1/stats/territories?format=csv' },
    ],
  },
];

/** What the simulator asks: the only question that is posted; nothing of it is kept. */
export const QUESTION = '{"sites":[{"commune":"37003","share":1}]}';

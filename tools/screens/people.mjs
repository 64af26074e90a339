/**
 * @typedef {object} Screen
 * @property {string} path
 * @property {string} [note] what is particular in this one
 * @property {boolean} [states] seen empty, waiting and failing too
 */

/** Who looks, and at what; addresses that hold an id are found through the API. */
export const PEOPLE = [
  {
    name: 'Visiteur',
    pages: async (api) => {
      const [{ slug }] = (await api('/offers?limit=1')).items;
      return [
        ...['/', '/offres', `/offres/${slug}`, '/territoires', '/territoires/grand-est-touraine'].map((path) =>
          page(path),
        ),
        page('/offres?q=zzzz', 'rien ne répond'),
        page('/territoires?liste=183&chiffre=habitants', 'autre liste'),
        page('/communes'),
        page('/communes?q=37400&commune=37003', 'une commune'),
        page('/eligibilite'),
        page(
          '/eligibilite?commune=37003&effectif=120&ca=18&bilan=12&contrat=cdi&salaire=2500&niveau=7&diplome=2026-06-30',
          'tout est rempli',
        ),
        page('/eligibilite?commune=75056', 'hors territoire'),
        ...['/aides', '/inscription', '/connexion', '/mot-de-passe-oublie', '/mentions-legales'].map((path) =>
          page(path),
        ),
        page('/rien-ici', '404'),
        page('/acces-refuse', '403'),
        page('/erreur', '500'),
      ];
    },
  },
  {
    name: 'Entreprise',
    account: 'entreprise',
    pages: async (api) => {
      const offers = (await api('/me/offers?limit=50')).items;
      const busiest = offers.toSorted((a, b) => sum(b.applications) - sum(a.applications))[0];
      const draft = offers.find(({ status }) => status === 'draft');
      const [application] = (await api(`/offers/${busiest.id}/applications`)).items;
      return [
        ...['/entreprise', '/entreprise/offres', '/entreprise/aides'].map(withStates),
        withStates(`/entreprise/offres/${busiest.id}`),
        page(`/entreprise/offres/${busiest.id}?candidature=${application.id}`, 'panneau'),
        page('/entreprise/offres/nouvelle'),
        ...['mission', 'contrat', 'profil', 'relecture'].map((step) =>
          page(`/entreprise/offres/${draft.id}/modifier?etape=${step}`),
        ),
        ...(await claims(api, '/me/grant-claims', '/entreprise/aides')),
        page('/entreprise/profil'),
        page('/compte'),
      ];
    },
  },
  {
    name: 'Candidate',
    account: 'candidat',
    pages: async (api) => {
      const applications = firstOfEach((await api('/me/applications?limit=50')).items);
      const applied = applications[0].offer;
      return [
        ...['/candidat', '/candidat/candidatures', '/candidat/aides'].map(withStates),
        ...applications.map(({ id, status }) => page(`/candidat/candidatures/${id}`, status)),
        page(`/offres/${applied.slug}`, 'déjà candidate'),
        ...['diplome', 'competences', 'envies', 'presentation', 'choix'].map((step) =>
          page(`/candidat/profil?etape=${step}`),
        ),
        page(`/offres/${(await api('/me/matches?limit=1')).items[0].offer.slug}/candidater`),
        page('/compte'),
      ];
    },
  },
  {
    name: 'Alternant',
    account: 'alternant',
    pages: async (api) => [
      ...['/candidat', '/candidat/aides'].map((path) => page(path)),
      ...(await claims(api, '/me/grant-claims', '/candidat/aides')),
    ],
  },
  {
    name: 'Modération',
    account: 'moderation',
    pages: async (api) => {
      const [company] = (await api('/admin/companies?status=pending')).items;
      const [offer] = (await api('/admin/offers?status=submitted')).items;
      return [
        ...['/admin', '/admin/entreprises', '/admin/offres'].map(withStates),
        page(`/admin/entreprises?id=${company.id}`, 'un dossier'),
        page(`/admin/offres?id=${offer.id}`, 'un dossier'),
      ];
    },
  },
  {
    name: 'Instruction',
    account: 'instruction',
    pages: async (api) => [
      ...['/admin', '/admin/aides'].map(withStates),
      ...(await claims(api, '/admin/grant-claims', '/admin/aides')),
    ],
  },
  { name: 'Décision', account: 'decision', pages: () => [page('/admin')] },
  {
    name: 'Paiement',
    account: 'paiement',
    pages: () => [page('/admin'), withStates('/admin/paiements')],
  },
  {
    name: 'Administration',
    account: 'administration',
    pages: () => [page('/admin'), withStates('/admin/utilisateurs')],
  },
  { name: 'Audit', account: 'audit', pages: () => [page('/admin'), withStates('/admin/journal')] },
  { name: 'Territoire', account: 'territoire', pages: () => [page('/compte')] },
];

/** Somebody who has just arrived: nothing is there yet. */
export const NEWCOMERS = [
  {
    name: 'Nouvelle entreprise',
    role: 'company',
    pages: () =>
      ['/entreprise', '/entreprise/profil', '/entreprise/offres', '/entreprise/aides'].map((path) => page(path)),
  },
  {
    name: 'Nouveau candidat',
    role: 'candidate',
    pages: () =>
      ['/candidat', '/candidat/profil', '/candidat/candidatures', '/candidat/aides'].map((path) => page(path)),
  },
];

function page(path, note = '') {
  return { path, note, states: false };
}

function withStates(path) {
  return { path, note: '', states: true };
}

/** One claim in each state that the person has one in. */
async function claims(api, list, under) {
  const all = [];
  for (let cursor = ''; cursor !== null;) {
    const { items, nextCursor } = await api(`${list}?limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    all.push(...items);
    cursor = nextCursor;
  }
  return firstOfEach(all).map(({ id, status }) => page(`${under}/${id}`, status));
}

function firstOfEach(cases) {
  return [...Map.groupBy(cases, ({ status }) => status).values()].map(([first]) => first);
}

function sum(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

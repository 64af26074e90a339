import fc from 'fast-check';
import { FLAG_RULES, type FlagRule } from './content-rules.ts';
import { flagContent } from './flag-content.ts';
import type { OfferContent } from './required-fields.ts';

const fair: OfferContent = {
  title: 'Responsable transformation numérique (H/F)',
  responsibilities:
    'Vous pilotez le passage au numérique de notre catalogue : vous choisissez les outils avec les ateliers, conduisez le projet de bout en bout, formez les équipes et rendez compte chaque mois au comité de direction des résultats obtenus.',
  expectedResults: 'Le catalogue en ligne est ouvert en juin et porte 10 % des commandes en un an.',
  autonomy: 'Vous arbitrez seul·e le budget du projet et choisissez les prestataires.',
  directLink: 'Directrice générale',
  context: 'Atelier de 120 personnes, fondé en 1987, spécialisé dans la menuiserie.',
  profile: 'Diplôme bac+3 ou plus obtenu depuis moins de 2 ans, anglais courant.',
  themes: ['digital'],
  skills: ['Gestion de projet'],
  contractType: 'cdi',
  durationMonths: null,
  startsOn: '2026-12-01',
  workingTime: 1,
  communeCode: '37003',
  idcc: '3248',
  payMinCents: 240_000,
  payMaxCents: 280_000,
  minDiplomaLevel: 5,
};

const rulesOf = (change: Partial<OfferContent>): FlagRule[] =>
  flagContent({ ...fair, ...change }).map(({ rule }) => rule);

describe('flagContent', () => {
  it('finds nothing to say about a fair offer', () => {
    expect(flagContent(fair)).toEqual([]);
  });

  it.each<[FlagRule, string]>([
    ['age', 'Vous avez moins de 30 ans'],
    ['age', 'Profil entre 20 et 28 ans'],
    ['age', 'Ce poste s’adresse aux 18-25 ans'],
    ['age', 'Candidat âgé de 30 ans au plus'],
    ['age', 'Limite d’âge : 35 ans'],
    ['age', '28 ans maximum'],
    ['young', 'Une équipe jeune et dynamique'],
    ['young', 'Vous êtes jeune, dynamique'],
    ['young', 'Cherchons jeune homme motivé'],
    ['sex', 'Femme de préférence'],
    ['sex', 'Poste réservé aux hommes'],
    ['origin', 'Candidats d’origine européenne'],
    ['nationality', 'De nationalité française'],
    ['native_speaker', 'Anglais langue maternelle exigé'],
    ['family', 'Célibataire exigé'],
    ['family', 'Une personne sans enfants'],
    ['pregnancy', 'Sans projet de maternité'],
    ['health', 'En excellente santé'],
    ['appearance', 'Bonne présentation exigée'],
    ['photo', 'Envoyez votre CV avec photo'],
    ['religion', 'Une personne de confession catholique'],
    ['politics', 'Non syndiqué'],
    ['residence', 'Résider impérativement à Amboise'],
    ['past_pay', 'Indiquez votre salaire actuel'],
    ['past_pay', 'Vos trois dernières fiches de paie à fournir'],
    ['paid_access', 'Frais de dossier : 50 €'],
  ])('flags %s in « %s »', (rule, profile) => {
    expect(rulesOf({ profile })).toEqual([rule]);
    expect(rulesOf({ profile: profile.toUpperCase() })).toEqual([rule]);
    expect(rulesOf({ profile: profile.normalize('NFD').replaceAll(' ', ' \n ') })).toEqual([rule]);
  });

  it.each([
    'Jeune diplômé·e depuis moins de 2 ans',
    'Au service des personnes âgées de plus de 60 ans',
    'Jouets pour les enfants de moins de 16 ans',
    'Entreprise de plus de 50 ans d’expérience',
    'Une entreprise familiale implantée ici depuis plus de 40 ans',
    'Fondée il y a moins de 20 ans, forte de 30 ans de savoir-faire',
    'Vins d’appellation d’origine contrôlée',
    'Vous suivez l’origine des matières et les pièces d’origine européenne',
    'Vous travaillez avec une équipe de 30 personnes',
    'La santé et la sécurité au travail sont une priorité',
    'Une entreprise en bonne santé financière',
    'Anglais professionnel exigé',
    'Vous rapportez à Marie Dupont, dirigeante',
    'Bonne présentation des résultats à l’oral',
    'Vous tenez les fiches produit avec photo',
    'L’enceinte de l’usine est sécurisée',
    'Poste ouvert sans distinction d’origine, de nationalité française ou étrangère ni de situation familiale',
    'Quelle que soit votre situation de famille, nous adaptons les horaires',
    'Un logement à proximité vous est proposé',
    'Salaire selon profil, prétentions salariales bienvenues',
  ])('leaves « %s » alone', (profile) => {
    expect(rulesOf({ profile })).toEqual([]);
  });

  it('does not let a promise of equality hide the next sentence', () => {
    expect(rulesOf({ profile: 'Poste ouvert sans distinction. Situation familiale à préciser.' })).toEqual(['family']);
  });

  it('reads every text of the offer, skills included', () => {
    for (const field of ['responsibilities', 'expectedResults', 'autonomy', 'context'] as const) {
      const flags = flagContent({ ...fair, [field]: `${fair[field]} Femme de préférence.` });
      expect(flags).toMatchObject([{ field, rule: 'sex', severity: 'unlawful' }]);
    }
    expect(flagContent({ ...fair, skills: ['Gestion', 'Anglais natif'] })).toMatchObject([
      { field: 'skills', rule: 'native_speaker' },
    ]);
  });

  it.each([
    ['Ingénieur méthodes', ['title_gendered']],
    ['Assistante de direction', ['title_gendered']],
    ['Chef de projet numérique', ['title_gendered']],
    ['VTE - Ingénieur méthodes', ['title_gendered']],
    ['CDI : technicienne qualité', ['title_gendered']],
    ['Adjoint au directeur', ['title_gendered']],
    ['Ingénieur méthodes (H/F)', []],
    ['Chef de projet F/H/X', []],
    ['Ingénieur(e) méthodes', []],
    ['Ingénieur·e méthodes', []],
    ['Chargé-e de mission', []],
    ['Technicien.ne qualité', []],
    ['Chargé(e) d’affaires', []],
    ['Directeur/trice de site', []],
    ['Directeur / Directrice industriel', []],
    ['Assistante ou assistant de direction', []],
    ['Responsable export', []],
    ['Bras droit du directeur général', []],
    ['Responsable du développement commercial', []],
  ])('title « %s »', (title, rules) => {
    expect(rulesOf({ title })).toEqual(rules);
  });

  it('asks for more when the responsibility does not show', () => {
    expect(
      rulesOf({ responsibilities: 'Saisie de données dans le logiciel.', expectedResults: '', autonomy: 'Aucune' }),
    ).toEqual(['too_short', 'no_verb', 'too_short', 'too_short']);
  });

  it('flags a pay range that says nothing', () => {
    expect(rulesOf({ payMinCents: 200_000, payMaxCents: 300_000 })).toEqual([]);
    expect(rulesOf({ payMinCents: 200_000, payMaxCents: 300_001 })).toEqual(['pay_range_wide']);
  });

  it('points at the words, accents and apostrophes included', () => {
    const profile = 'Équipe à l’écoute ; vous êtes célibataire, de préférence.';
    const [flag] = flagContent({ ...fair, profile });
    expect(profile.slice(flag?.start, flag?.end)).toBe('célibataire');
  });

  it('stays within the text whatever is written, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (profile) => {
        for (const { rule, start, end } of flagContent({ ...fair, profile })) {
          expect(FLAG_RULES).toContain(rule);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(profile.length);
        }
      }),
    );
    const hostile = [
      'de '.repeat(20_000),
      'moins de 3'.repeat(6_000),
      'a/'.repeat(30_000),
      'e'.repeat(60_000),
      ' \u0301'.repeat(30_000),
    ];
    for (const text of hostile) expect(flagContent({ ...fair, profile: text, title: text })).toEqual([]);
    expect(rulesOf({ title: `Directeur ${'e'.repeat(60_000)}` })).toEqual(['title_gendered']);
  });
});

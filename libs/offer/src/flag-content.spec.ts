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
    ['young', 'Une équipe jeune et dynamique'],
    ['young', 'Cherchons jeune homme motivé'],
    ['sex', 'Femme de préférence'],
    ['nationality', 'De nationalité française'],
    ['native_speaker', 'Anglais langue maternelle exigé'],
    ['family', 'Célibataire exigé'],
    ['health', 'En excellente santé'],
    ['appearance', 'Bonne présentation exigée'],
    ['photo', 'Envoyez votre CV avec photo'],
    ['residence', 'Résider impérativement à Amboise'],
    ['past_pay', 'Indiquez votre salaire actuel'],
    ['paid_access', 'Frais de dossier : 50 €'],
  ])('flags %s in « %s »', (rule, profile) => {
    expect(rulesOf({ profile })).toEqual([rule]);
  });

  it.each([
    'Jeune diplômé·e depuis moins de 2 ans',
    'Au service des personnes âgées de la région',
    'Entreprise de plus de 50 ans d’expérience',
    'Vins d’appellation d’origine contrôlée',
    'Vous travaillez avec une équipe de 30 personnes',
    'La santé et la sécurité au travail sont une priorité',
    'Anglais professionnel exigé',
  ])('leaves « %s » alone', (profile) => {
    expect(rulesOf({ profile })).toEqual([]);
  });

  it.each([
    ['Ingénieur méthodes', ['title_gendered']],
    ['Assistante de direction', ['title_gendered']],
    ['Ingénieur méthodes (H/F)', []],
    ['Ingénieur(e) méthodes', []],
    ['Ingénieur·e méthodes', []],
    ['Directeur / Directrice industriel', []],
    ['Responsable export', []],
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
    const hostile = ['de '.repeat(20_000), 'moins de 3'.repeat(6_000), 'a/'.repeat(30_000), 'e'.repeat(60_000)];
    for (const text of hostile) expect(flagContent({ ...fair, profile: text, title: text })).toEqual([]);
  });
});

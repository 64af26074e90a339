import { APPLICATION_STATUSES } from '@vte/application';
import { COMPANY_SIZES, CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { AID_STATES, FLAG_FIELDS, FLAG_RULES, FLAG_SEVERITIES, OFFER_ACTIONS, OFFER_STATUSES } from '@vte/offer';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { communeCodeSchema, idccSchema } from './identifiers.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import {
  centsSchema,
  civilDateSchema,
  givenDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  reasonSchema,
  shareSchema,
  textSchema,
  versionSchema,
  searchSchema,
} from './scalars.ts';
import { placeSchema } from './territory.ts';
import { verdictSchema } from './verdict.ts';

const DURATION = 'Indiquez une durée en mois entiers, de 1 à 60.';

/** What a draft may hold: nothing but the title is asked before it is submitted. */
const offerInputShape = {
  title: lineSchema(120, 'Donnez un titre au poste.').apply(described, {
    example: 'Responsable transformation numérique (H/F)',
  }),
  responsibilities: textSchema(6000),
  expectedResults: textSchema(3000),
  autonomy: textSchema(3000),
  directLink: z
    .nullable(lineSchema(120))
    .apply(described, { description: 'Function of the member of the management team', example: 'Directrice générale' }),
  context: textSchema(4000),
  profile: textSchema(4000),
  themes: z.array(z.enum(MISSION_THEMES)).check(z.maxLength(MISSION_THEMES.length)),
  skills: z.array(lineSchema(60)).check(z.maxLength(20, '20 compétences au plus.')),
  contractType: z.nullable(z.enum(CONTRACT_TYPES)),
  durationMonths: z
    .nullable(z.int(DURATION).check(z.gte(1, DURATION), z.lte(60, DURATION)))
    .apply(described, { description: 'Null for a permanent contract' }),
  startsOn: z.nullable(givenDateSchema),
  workingTime: shareSchema.check(z.gt(0, 'Indiquez le temps de travail.')),
  remoteShare: shareSchema,
  communeCode: z
    .nullable(communeCodeSchema)
    .apply(described, { description: 'Commune of the establishment; that of the company by default' }),
  idcc: z.nullable(idccSchema),
  payMinCents: z.nullable(centsSchema),
  payMaxCents: z.nullable(centsSchema),
  payPeriod: z.enum(['month', 'year']),
  minDiplomaLevel: z.nullable(z.literal(DIPLOMA_LEVELS)),
  posts: z
    .int('Indiquez un nombre entier de postes.')
    .check(z.gte(1, 'Au moins un poste.'), z.lte(20, '20 postes au plus.')),
};

const defaults = {
  responsibilities: '',
  expectedResults: '',
  autonomy: '',
  directLink: null,
  context: '',
  profile: '',
  themes: [],
  skills: [],
  contractType: null,
  durationMonths: null,
  startsOn: null,
  workingTime: 1,
  remoteShare: 0,
  communeCode: null,
  idcc: null,
  payMinCents: null,
  payMaxCents: null,
  payPeriod: 'month' as const,
  minDiplomaLevel: null,
  posts: 1,
};

const payInOrder = {
  path: ['payMaxCents'],
  message: 'Le salaire maximum doit être au moins égal au minimum.',
};

function isPayInOrder(offer: { payMinCents?: number | null; payMaxCents?: number | null }): boolean {
  return offer.payMinCents == null || offer.payMaxCents == null || offer.payMinCents <= offer.payMaxCents;
}

/** Body of `POST /offers`. */
export const offerInputSchema = z
  .pipe(
    z.required(z.partial(z.object({ ...offerInputShape })), { title: true }),
    z.transform((offer) => ({ ...defaults, ...offer })),
  )
  .check(z.refine(isPayInOrder, payInOrder))
  .apply(described, {
    id: 'OfferInput',
    example: {
      title: 'Responsable transformation numérique (H/F)',
      responsibilities: 'Vous pilotez le passage au numérique du catalogue, de bout en bout, avec les ateliers.',
      expectedResults: 'Le catalogue en ligne porte 10 % des commandes en un an.',
      autonomy: 'Vous arbitrez le budget du projet et choisissez les prestataires.',
      directLink: 'Directrice générale',
      themes: ['digital'],
      skills: ['Gestion de projet'],
      contractType: 'cdi',
      startsOn: '2027-01-04',
      payMinCents: 240_000,
      payMaxCents: 280_000,
      minDiplomaLevel: 5,
    },
  });

/** Body of `PATCH /offers/:id`: only what changes. */
export const offerPatchSchema = z
  .partial(z.object(offerInputShape))
  .check(z.refine(isPayInOrder, payInOrder))
  .apply(described, { id: 'OfferPatch', example: { payMaxCents: 290_000 } });

/** A wording that the content rules flag, with the part of the text and the source of the rule. */
export const flagSchema = z.object({
  field: z.enum(FLAG_FIELDS),
  rule: z.enum(FLAG_RULES),
  severity: z.enum(FLAG_SEVERITIES),
  start: z.int(),
  end: z.int(),
  excerpt: z.string(),
  source: z.string(),
});

const aidSchema = z.object({
  state: z.enum(AID_STATES),
  amountCents: centsSchema,
  reasons: z
    .array(z.string())
    .apply(described, { description: 'Codes that close the aid or leave it open to judgement' }),
});

const offerCardShape = {
  id: idSchema,
  slug: z.string(),
  title: z.string(),
  status: z.enum(OFFER_STATUSES),
  company: z.object({ name: z.string(), slug: z.string(), size: z.nullable(z.enum(COMPANY_SIZES)) }),
  place: z.nullable(placeSchema),
  distanceKm: z.nullable(z.number()).apply(described, { description: 'From the commune of the query' }),
  contractType: z.nullable(z.enum(CONTRACT_TYPES)),
  durationMonths: z.nullable(z.int()),
  startsOn: z.nullable(civilDateSchema),
  payMinCents: z.nullable(centsSchema),
  payMaxCents: z.nullable(centsSchema),
  payPeriod: offerInputShape.payPeriod,
  minDiplomaLevel: offerInputShape.minDiplomaLevel,
  themes: offerInputShape.themes,
  remoteShare: shareSchema,
  aids: z.object({ recruitment: aidSchema, settlingIn: aidSchema }),
  publishedAt: z.nullable(instantSchema),
  validThrough: z.nullable(civilDateSchema),
};

export const offerCardSchema = z.object(offerCardShape).apply(described, { id: 'OfferCard' });

/** The public page of an offer. */
export const offerSchema = z
  .object({ ...offerInputShape, ...offerCardShape, verdict: verdictSchema })
  .apply(described, { id: 'Offer' });

/** What its company and the moderators see besides. */
export const managedOfferSchema = z
  .object({
    ...offerInputShape,
    ...offerCardShape,
    verdict: verdictSchema,
    flags: z.array(flagSchema),
    missing: z.array(z.string()).apply(described, { description: 'Fields to fill before submitting' }),
    statusReason: z.nullable(z.string()),
    actions: z.array(z.enum(OFFER_ACTIONS)),
    applications: z.partialRecord(z.enum(APPLICATION_STATUSES), z.int()),
    waiting: z.int().apply(described, { description: 'Applications received more than 7 days ago and not sorted yet' }),
    version: versionSchema,
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .apply(described, { id: 'ManagedOffer' });

export const offerTransitionSchema = z
  .object({ action: z.enum(OFFER_ACTIONS), reason: z.optional(reasonSchema), flagsSeen: z.optional(z.boolean()) })
  .apply(described, { id: 'OfferTransition', example: { action: 'submit' } });

export const offerSlugSchema = z
  .string()
  .check(z.maxLength(120), z.regex(/^[a-z0-9-]+$/, 'Cette adresse d’offre n’est pas valide.'));
export const managedOfferListQuerySchema = z.extend(pageQuerySchema, {
  status: z.optional(z.enum(OFFER_STATUSES)),
  q: z
    .optional(searchSchema(100))
    .apply(described, { description: 'Part of the title, or of the name of the company' }),
});
export const managedOfferPageSchema = pageOf(managedOfferSchema).apply(described, { id: 'ManagedOfferPage' });

export type OfferInput = z.infer<typeof offerInputSchema>;
export type OfferPatch = z.infer<typeof offerPatchSchema>;
export type OfferCard = z.infer<typeof offerCardSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type ManagedOffer = z.infer<typeof managedOfferSchema>;
export type OfferTransition = z.infer<typeof offerTransitionSchema>;
export type ManagedOfferListQuery = z.infer<typeof managedOfferListQuerySchema>;

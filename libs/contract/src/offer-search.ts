import { COMPANY_SIZES, CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import * as z from 'zod';
import { communeCodeSchema, departmentCodeSchema } from './identifiers.ts';
import { offerCardSchema } from './offer.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { MOST_VALUES, REGION_CODE } from './patterns.ts';
import { centsSchema, givenDateSchema, idSchema, lineSchema, searchSchema, versionSchema } from './scalars.ts';

const listOf = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).max(MOST_VALUES, `${MOST_VALUES} valeurs au plus.`).optional(),
  );

/** Filters of `GET /offers`, as they are named in the query string. */
const OFFER_FILTERS = [
  'q',
  'near',
  'contract',
  'theme',
  'diploma',
  'territory',
  'department',
  'region',
  'company',
  'companySize',
  'payMinCents',
  'startBefore',
  'remote',
  'grant',
] as const;

/** Query of `GET /offers`. A filter given twice widens it. */
export const offerSearchSchema = pageQuerySchema.extend({
  q: searchSchema(200)
    .optional()
    .meta({ description: 'Words, "phrases" and -exclusions; slips, accents, genders and synonyms are seen to' }),
  exact: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({
      description: 'Whether only the words as they are written count: no correction of slips, no word left out',
    }),
  near: communeCodeSchema.optional(),
  radiusKm: z.coerce.number().min(1).max(300).default(30),
  contract: listOf(z.enum(CONTRACT_TYPES)),
  theme: listOf(z.enum(MISSION_THEMES)),
  diploma: z.coerce
    .number()
    .pipe(z.literal(DIPLOMA_LEVELS))
    .optional()
    .meta({ description: 'Level held: offers that ask for more are left out' }),
  territory: listOf(lineSchema(80)),
  department: listOf(departmentCodeSchema),
  region: listOf(z.string().regex(REGION_CODE, 'Indiquez le code d’une région, par exemple 24.')),
  company: listOf(lineSchema(120)).meta({ description: 'Slugs of companies' }),
  companySize: listOf(z.enum(COMPANY_SIZES)),
  payMinCents: z.coerce.number().pipe(centsSchema).optional().meta({ description: 'Gross per month' }),
  startBefore: givenDateSchema.optional(),
  remote: z.coerce.number().gt(0).max(1).optional().meta({ description: 'Least share of remote work' }),
  grant: z.enum(['recruitment', 'settling_in']).optional(),
  sort: z.enum(['relevance', 'distance', 'date']).optional(),
  facets: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({
      description: 'Whether to count the results of each value of each filter and, when few, without each filter',
    }),
});

/** Query of `GET /offers/feed`: a search, and the format of the feed. */
export const offerFeedQuerySchema = offerSearchSchema
  .omit({ cursor: true, facets: true, sort: true })
  .extend({ format: z.enum(['rss', 'atom', 'json']).default('rss') });

export const sitemapNameSchema = z.string().regex(/^[a-z0-9-]{1,20}$/);

const facetSchema = z.array(
  z.object({
    value: z.string(),
    label: z.string().nullable().meta({ description: 'Name of a place' }),
    count: z.int(),
  }),
);

const facetsSchema = z
  .object({
    contract: facetSchema,
    theme: facetSchema,
    diploma: facetSchema,
    territory: facetSchema,
    department: facetSchema,
    region: facetSchema,
    companySize: facetSchema,
    payMinCents: facetSchema,
    startBefore: facetSchema,
    remote: facetSchema,
    grant: facetSchema,
  })
  .meta({ id: 'SearchFacets', description: 'Counts out of the first 2,000 results' });

const relaxationSchema = z.object({
  filter: z.enum(OFFER_FILTERS),
  words: z.string().optional().meta({ description: 'What to look for instead; without it the filter is let go' }),
  gain: z.int().meta({ description: 'Results that this brings back' }),
});

/** A page of the search. */
export const offerPageSchema = pageOf(offerCardSchema)
  .extend({
    totalIsExact: z.boolean().meta({ description: 'False above 2,000 results: there are more' }),
    interpretation: z.object({
      corrected: z.string().nullable().meta({ description: 'The words after the correction of slips' }),
      partial: z.boolean().meta({ description: 'Results hold some of the words only' }),
    }),
    facets: facetsSchema.optional(),
    relax: z.array(relaxationSchema).optional().meta({ description: 'With the facets, when results are few' }),
  })
  .meta({ id: 'OfferPage' });

/** Query of `GET /offers/suggestions`. */
export const suggestionQuerySchema = z.object({
  q: searchSchema(80),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

const suggestionSchema = z.object({
  kind: z.enum(['title', 'skill', 'company', 'town', 'territory']),
  label: z.string(),
  key: z.string().nullable().meta({ description: 'Slug of a company or territory, code of a town' }),
});
export const suggestionListSchema = z.object({ items: z.array(suggestionSchema) }).meta({ id: 'SuggestionList' });

/** Body of `POST /admin/synonyms` and `PUT /admin/synonyms/:id`. */
export const synonymInputSchema = z
  .object({
    words: z
      .array(lineSchema(60))
      .min(2, 'Donnez au moins deux mots qui veulent dire la même chose.')
      .max(MOST_VALUES, `${MOST_VALUES} mots au plus.`),
  })
  .meta({ id: 'SynonymInput', example: { words: ['numérique', 'digital'] } });

export const synonymGroupSchema = z
  .object({ id: idSchema, words: z.array(z.string()), version: versionSchema })
  .meta({ id: 'SynonymGroup' });
export const synonymListSchema = z.object({ items: z.array(synonymGroupSchema) }).meta({ id: 'SynonymList' });

export type OfferSearch = z.infer<typeof offerSearchSchema>;
export type OfferFeedQuery = z.infer<typeof offerFeedQuerySchema>;
export type OfferPage = z.infer<typeof offerPageSchema>;
export type SearchFacets = z.infer<typeof facetsSchema>;
export type SearchRelaxation = z.infer<typeof relaxationSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type SuggestionQuery = z.infer<typeof suggestionQuerySchema>;
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;
export type SynonymInput = z.infer<typeof synonymInputSchema>;

import { COMPANY_SIZES, CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { communeCodeSchema, departmentCodeSchema } from './identifiers.ts';
import { offerCardSchema } from './offer.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { MOST_VALUES, REGION_CODE } from './patterns.ts';
import { centsSchema, givenDateSchema, idSchema, lineSchema, searchSchema, versionSchema } from './scalars.ts';

const listOf = <Value extends z.core.$ZodType>(value: Value) =>
  z.optional(
    z.pipe(
      z.transform((given): unknown[] => (Array.isArray(given) ? given : [given])),
      z.array(value).check(z.maxLength(MOST_VALUES, `${MOST_VALUES} valeurs au plus.`)),
    ),
  );

const flagSchema = z.pipe(
  z.enum(['true', 'false']),
  z.transform((value) => value === 'true'),
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
export const offerSearchSchema = z.extend(pageQuerySchema, {
  q: z.optional(searchSchema(200)).apply(described, {
    description: 'Words, "phrases" and -exclusions; slips, accents, genders and synonyms are seen to',
  }),
  exact: z.optional(flagSchema).apply(described, {
    description: 'Whether only the words as they are written count: no correction of slips, no word left out',
  }),
  near: z.optional(communeCodeSchema),
  radiusKm: z._default(z.coerce.number().check(z.gte(1), z.lte(300)), 30),
  contract: listOf(z.enum(CONTRACT_TYPES)),
  theme: listOf(z.enum(MISSION_THEMES)),
  diploma: z
    .optional(z.pipe(z.coerce.number(), z.literal(DIPLOMA_LEVELS)))
    .apply(described, { description: 'Level held: offers that ask for more are left out' }),
  territory: listOf(lineSchema(80)),
  department: listOf(departmentCodeSchema),
  region: listOf(z.string().check(z.regex(REGION_CODE, 'Indiquez le code d’une région, par exemple 24.'))),
  company: listOf(lineSchema(120)).apply(described, { description: 'Slugs of companies' }),
  companySize: listOf(z.enum(COMPANY_SIZES)),
  payMinCents: z.optional(z.pipe(z.coerce.number(), centsSchema)).apply(described, { description: 'Gross per month' }),
  startBefore: z.optional(givenDateSchema),
  remote: z
    .optional(z.coerce.number().check(z.gt(0), z.lte(1)))
    .apply(described, { description: 'Least share of remote work' }),
  grant: z.optional(z.enum(['recruitment', 'settling_in'])),
  sort: z.optional(z.enum(['relevance', 'distance', 'date'])),
  facets: z.optional(flagSchema).apply(described, {
    description: 'Whether to count the results of each value of each filter and, when few, without each filter',
  }),
});

/** Query of `GET /offers/feed`: a search, and the format of the feed. */
export const offerFeedQuerySchema = z.extend(z.omit(offerSearchSchema, { cursor: true, facets: true, sort: true }), {
  format: z._default(z.enum(['rss', 'atom', 'json']), 'rss'),
});

export const sitemapNameSchema = z.string().check(z.regex(/^[a-z0-9-]{1,20}$/));

const facetSchema = z.array(
  z.object({
    value: z.string(),
    label: z.nullable(z.string()).apply(described, { description: 'Name of a place' }),
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
  .apply(described, { id: 'SearchFacets', description: 'Counts out of the first 2,000 results' });

const relaxationSchema = z.object({
  filter: z.enum(OFFER_FILTERS),
  words: z
    .optional(z.string())
    .apply(described, { description: 'What to look for instead; without it the filter is let go' }),
  gain: z.int().apply(described, { description: 'Results that this brings back' }),
});

/** A page of the search. */
export const offerPageSchema = z
  .extend(pageOf(offerCardSchema), {
    totalIsExact: z.boolean().apply(described, { description: 'False above 2,000 results: there are more' }),
    interpretation: z.object({
      corrected: z.nullable(z.string()).apply(described, { description: 'The words after the correction of slips' }),
      partial: z.boolean().apply(described, { description: 'Results hold some of the words only' }),
    }),
    facets: z.optional(facetsSchema),
    relax: z
      .optional(z.array(relaxationSchema))
      .apply(described, { description: 'With the facets, when results are few' }),
  })
  .apply(described, { id: 'OfferPage' });

/** Query of `GET /offers/suggestions`. */
export const suggestionQuerySchema = z.object({
  q: searchSchema(80),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(20)), 8),
});

const suggestionSchema = z.object({
  kind: z.enum(['title', 'skill', 'company', 'town', 'territory']),
  label: z.string(),
  key: z.nullable(z.string()).apply(described, { description: 'Slug of a company or territory, code of a town' }),
});
export const suggestionListSchema = z
  .object({ items: z.array(suggestionSchema) })
  .apply(described, { id: 'SuggestionList' });

/** Body of `POST /admin/synonyms` and `PUT /admin/synonyms/:id`. */
export const synonymInputSchema = z
  .object({
    words: z
      .array(lineSchema(60))
      .check(
        z.minLength(2, 'Donnez au moins deux mots qui veulent dire la même chose.'),
        z.maxLength(MOST_VALUES, `${MOST_VALUES} mots au plus.`),
      ),
  })
  .apply(described, { id: 'SynonymInput', example: { words: ['numérique', 'digital'] } });

export const synonymGroupSchema = z
  .object({ id: idSchema, words: z.array(z.string()), version: versionSchema })
  .apply(described, { id: 'SynonymGroup' });
export const synonymListSchema = z
  .object({ items: z.array(synonymGroupSchema) })
  .apply(described, { id: 'SynonymList' });

export type OfferSearch = z.infer<typeof offerSearchSchema>;
export type OfferFeedQuery = z.infer<typeof offerFeedQuerySchema>;
export type OfferPage = z.infer<typeof offerPageSchema>;
export type SearchFacets = z.infer<typeof facetsSchema>;
export type SearchRelaxation = z.infer<typeof relaxationSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type SuggestionQuery = z.infer<typeof suggestionQuerySchema>;
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;
export type SynonymInput = z.infer<typeof synonymInputSchema>;

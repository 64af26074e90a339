import { DEFAULT_TERRITORY_LIST, TERRITORY_LISTS } from '@vte/eligibility';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { communeCodeSchema, departmentCodeSchema } from './identifiers.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { SIREN_DIGITS } from './patterns.ts';
import { instantSchema, lineSchema, searchSchema, textSchema } from './scalars.ts';

/** The plans of the territories commit their parties over these years: information, never a closing date. */
export const ACTION_PLAN_YEARS = { from: 2019, to: 2022 } as const;

/** Axes of the action plans (présentation du dispositif VTE). */
export const PLAN_AXES = ['coverage', 'land', 'attractiveness', 'engineering', 'ecosystems'] as const;

const territoryLinkSchema = z.object({
  list: z.enum(TERRITORY_LISTS),
  id: z.string(),
  slug: z.string(),
  name: z.string(),
});

export const communeSchema = z
  .object({
    code: z.string().apply(described, { example: '37003' }),
    name: z.string().apply(described, { example: 'Amboise' }),
    department: z.object({ code: z.string(), name: z.string() }),
    region: z.object({ code: z.string(), name: z.string() }),
    grouping: z.nullable(z.object({ siren: z.string(), name: z.string() })),
    population: z.int(),
    postcodes: z.array(z.string()),
    lat: z.nullable(z.number()),
    lon: z.nullable(z.number()),
    territories: z.array(territoryLinkSchema).apply(described, { description: 'At most one for each dated list' }),
    listed: z.boolean().apply(described, { description: 'Belongs to a territory of the default list' }),
  })
  .apply(described, { id: 'Commune' });

/** Where a company or an offer is. */
export const placeSchema = z.object({
  communeCode: communeCodeSchema,
  communeName: z.string(),
  department: z.string(),
  territory: z.nullable(z.object({ slug: z.string(), name: z.string() })),
});

/** Query of `GET /communes`: by relevance when words are given, by name otherwise. */
export const communeQuerySchema = z.extend(pageQuerySchema, {
  q: z
    .optional(searchSchema(80).check(z.minLength(1, 'Écrivez le début d’un nom de commune ou un code postal.')))
    .apply(described, { description: 'Start of a name, accents and hyphens aside, or a postcode', example: 'amboi' }),
  territory: z.optional(lineSchema(120)).apply(described, { description: 'Slug of a territory of the default list' }),
  department: z.optional(departmentCodeSchema),
  grouping: z
    .optional(z.string().check(z.regex(SIREN_DIGITS, 'Indiquez le SIREN d’une intercommunalité, 9 chiffres.')))
    .apply(described, { description: 'SIREN of a grouping of communes' }),
  listed: z
    .optional(z.enum(['true', 'false']))
    .apply(described, { description: 'Only the communes of the territories of the default list, or only the others' }),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 10),
});

/** Query of `GET /communes/facets`. */
export const communeFacetsQuerySchema = z.omit(communeQuerySchema, { cursor: true, limit: true });

const facetSchema = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }));

/** How many communes each value of a filter would leave, the other filters as they are. */
export const communeFacetsSchema = z
  .object({
    territory: facetSchema.apply(described, { description: 'Territories of the default list, by slug' }),
    department: facetSchema,
    grouping: facetSchema.apply(described, {
      description: 'By SIREN; empty until a territory, department or grouping is chosen',
    }),
  })
  .apply(described, { id: 'CommuneFacets' });

/** Code of a commune of today or of the past, districts included. */
export const communeParamSchema = communeCodeSchema;

export const communeListSchema = pageOf(communeSchema).apply(described, { id: 'CommuneList' });

const territoryShape = {
  list: z.enum(TERRITORY_LISTS),
  id: z.string().apply(described, { example: 'ti-2407' }),
  slug: z.string(),
  name: z.string(),
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  departments: z.array(z.object({ code: z.string(), name: z.string() })),
  population: z.int(),
  communeCount: z.int(),
  lat: z.number(),
  lon: z.number(),
};

export const territorySummarySchema = z.object(territoryShape).apply(described, { id: 'TerritorySummary' });

const sourceSchema = z.object({
  title: lineSchema(160, 'Nommez la source.'),
  url: z
    .url({ protocol: /^https?$/, error: 'Indiquez une adresse qui commence par https://' })
    .check(z.maxLength(500, '500 caractères au plus.')),
});

/** Body of `PUT /territories/:slug/plan/:axis`; `text` is Markdown. */
export const planSectionInputSchema = z
  .object({ text: textSchema(8000), sources: z.array(sourceSchema).check(z.maxLength(10, '10 sources au plus.')) })
  .apply(described, {
    id: 'PlanSectionInput',
    example: {
      text: 'La **fibre** couvre 95 % des zones d’activité.',
      sources: [{ title: 'Contrat de territoire', url: 'https://territoire.exemple.fr/contrat' }],
    },
  });

export const planSectionSchema = z
  .object({
    axis: z.enum(PLAN_AXES),
    text: z.string().apply(described, { description: 'Markdown; empty when nobody has written it' }),
    sources: z.array(sourceSchema),
    updatedAt: z.nullable(instantSchema),
    version: z.int().apply(described, { description: '0 for a section that was never written' }),
  })
  .apply(described, { id: 'PlanSection' });
export const planAxisSchema = z.enum(PLAN_AXES);

export const territorySchema = z
  .object({
    ...territoryShape,
    actionPlan: z.object({ from: z.int(), to: z.int(), sections: z.array(planSectionSchema) }),
    groupings: z.array(z.object({ siren: z.string(), name: z.string() })),
    communes: z.array(
      z.pick(communeSchema, { code: true, name: true, population: true, postcodes: true, lat: true, lon: true }),
    ),
  })
  .apply(described, { id: 'Territory' });

const list = z._default(z.enum(TERRITORY_LISTS), DEFAULT_TERRITORY_LIST);

export const territoryQuerySchema = z.extend(pageQuerySchema, {
  list,
  q: z.optional(searchSchema(80)),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 200),
});
export const territoryListQuerySchema = z.object({ list });
export const territorySlugSchema = z
  .string()
  .check(z.maxLength(120), z.regex(/^[a-z0-9-]+$/, 'Cette adresse de territoire n’est pas valide.'));

/** The default list is the first: none came before it. */
const LATER_LISTS = TERRITORY_LISTS.filter((list) => list !== DEFAULT_TERRITORY_LIST);

/** Query of `GET /territories/changes`: a list that came after another. */
export const territoryChangesQuerySchema = z.object({
  list: z.enum(LATER_LISTS),
});

/** What a dated list changed. A territory goes on when it takes over most communes of one of the list before. */
export const territoryChangesSchema = z
  .object({
    list: z.enum(TERRITORY_LISTS),
    previous: z.enum(TERRITORY_LISTS),
    added: z.array(territoryLinkSchema),
    removed: z
      .array(
        z.extend(territoryLinkSchema, {
          heir: z
            .nullable(territoryLinkSchema)
            .apply(described, { description: 'Territory that took over most of its communes' }),
        }),
      )
      .apply(described, { description: 'Territories of the list before' }),
    changed: z.array(
      z.extend(territoryLinkSchema, {
        formerName: z.nullable(z.string()).apply(described, { description: 'null: the name is the same' }),
        communesAdded: z.int(),
        communesRemoved: z.int(),
      }),
    ),
    unchanged: z.int(),
  })
  .apply(described, { id: 'TerritoryChanges' });

export const territoryPageSchema = pageOf(territorySummarySchema).apply(described, { id: 'TerritoryPage' });

export type CommuneView = z.infer<typeof communeSchema>;
export type CommuneQuery = z.infer<typeof communeQuerySchema>;
export type CommuneFacets = z.infer<typeof communeFacetsSchema>;
export type CommuneFacetsQuery = z.infer<typeof communeFacetsQuerySchema>;
export type PlanAxis = (typeof PLAN_AXES)[number];
export type PlanSection = z.infer<typeof planSectionSchema>;
export type PlanSectionInput = z.infer<typeof planSectionInputSchema>;
export type Place = z.infer<typeof placeSchema>;
export type TerritorySummary = z.infer<typeof territorySummarySchema>;
export type TerritoryView = z.infer<typeof territorySchema>;
export type TerritoryChanges = z.infer<typeof territoryChangesSchema>;
export type TerritoryChangesQuery = z.infer<typeof territoryChangesQuerySchema>;
export type TerritoryQuery = z.infer<typeof territoryQuerySchema>;

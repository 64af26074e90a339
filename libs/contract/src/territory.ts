import { DEFAULT_TERRITORY_LIST, TERRITORY_LISTS } from '@vte/eligibility';
import * as z from 'zod';
import { communeCodeSchema, departmentCodeSchema } from './identifiers.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { SIREN_DIGITS } from './patterns.ts';
import { instantSchema, lineSchema, searchSchema, textSchema } from './scalars.ts';

/** The plans of the territories commit their parties over these years: information, never a closing date. */
export const ACTION_PLAN_YEARS = { from: 2019, to: 2022 } as const;

/** No list came before this one. */

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
    code: z.string().meta({ example: '37003' }),
    name: z.string().meta({ example: 'Amboise' }),
    department: z.object({ code: z.string(), name: z.string() }),
    region: z.object({ code: z.string(), name: z.string() }),
    grouping: z.object({ siren: z.string(), name: z.string() }).nullable(),
    population: z.int(),
    postcodes: z.array(z.string()),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    territories: z.array(territoryLinkSchema).meta({ description: 'At most one for each dated list' }),
    listed: z.boolean().meta({ description: 'Belongs to a territory of the default list' }),
  })
  .meta({ id: 'Commune' });

/** Where a company or an offer is. */
export const placeSchema = z.object({
  communeCode: communeCodeSchema,
  communeName: z.string(),
  department: z.string(),
  territory: z.object({ slug: z.string(), name: z.string() }).nullable(),
});

/** Query of `GET /communes`: by relevance when words are given, by name otherwise. */
export const communeQuerySchema = pageQuerySchema.extend({
  q: searchSchema(80)
    .min(1, 'Écrivez le début d’un nom de commune ou un code postal.')
    .optional()
    .meta({ description: 'Start of a name, accents and hyphens aside, or a postcode', example: 'amboi' }),
  territory: lineSchema(120).optional().meta({ description: 'Slug of a territory of the default list' }),
  department: departmentCodeSchema.optional(),
  grouping: z
    .string()
    .regex(SIREN_DIGITS, 'Indiquez le SIREN d’une intercommunalité, 9 chiffres.')
    .optional()
    .meta({ description: 'SIREN of a grouping of communes' }),
  listed: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only the communes of the territories of the default list, or only the others' }),
  limit: z.coerce.number().int().min(1).max(100).default(10),
});

/** Query of `GET /communes/facets`. */
export const communeFacetsQuerySchema = communeQuerySchema.omit({ cursor: true, limit: true });

const facetSchema = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }));

/** How many communes each value of a filter would leave, the other filters as they are. */
export const communeFacetsSchema = z
  .object({
    territory: facetSchema.meta({ description: 'Territories of the default list, by slug' }),
    department: facetSchema,
    grouping: facetSchema.meta({ description: 'By SIREN; empty until a territory, department or grouping is chosen' }),
  })
  .meta({ id: 'CommuneFacets' });

/** Code of a commune of today or of the past, districts included. */
export const communeParamSchema = communeCodeSchema;

export const communeListSchema = pageOf(communeSchema).meta({ id: 'CommuneList' });

const territoryShape = {
  list: z.enum(TERRITORY_LISTS),
  id: z.string().meta({ example: 'ti-2407' }),
  slug: z.string(),
  name: z.string(),
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  departments: z.array(z.object({ code: z.string(), name: z.string() })),
  population: z.int(),
  communeCount: z.int(),
  lat: z.number(),
  lon: z.number(),
};

export const territorySummarySchema = z.object(territoryShape).meta({ id: 'TerritorySummary' });

const sourceSchema = z.object({
  title: lineSchema(160, 'Nommez la source.'),
  url: z.url({ protocol: /^https?$/, error: 'Indiquez une adresse qui commence par https://' }).max(500),
});

/** Body of `PUT /territories/:slug/plan/:axis`; `text` is Markdown. */
export const planSectionInputSchema = z
  .object({ text: textSchema(8000), sources: z.array(sourceSchema).max(10, '10 sources au plus.') })
  .meta({
    id: 'PlanSectionInput',
    example: {
      text: 'La **fibre** couvre 95 % des zones d’activité.',
      sources: [{ title: 'Contrat de territoire', url: 'https://territoire.exemple.fr/contrat' }],
    },
  });

export const planSectionSchema = z
  .object({
    axis: z.enum(PLAN_AXES),
    text: z.string().meta({ description: 'Markdown; empty when nobody has written it' }),
    sources: z.array(sourceSchema),
    updatedAt: instantSchema.nullable(),
    version: z.int().meta({ description: '0 for a section that was never written' }),
  })
  .meta({ id: 'PlanSection' });
export const planAxisSchema = z.enum(PLAN_AXES);

export const territorySchema = z
  .object({
    ...territoryShape,
    actionPlan: z.object({ from: z.int(), to: z.int(), sections: z.array(planSectionSchema) }),
    groupings: z.array(z.object({ siren: z.string(), name: z.string() })),
    communes: z.array(
      communeSchema.pick({ code: true, name: true, population: true, postcodes: true, lat: true, lon: true }),
    ),
  })
  .meta({ id: 'Territory' });

const list = z.enum(TERRITORY_LISTS).default(DEFAULT_TERRITORY_LIST);

export const territoryQuerySchema = pageQuerySchema.extend({
  list,
  q: searchSchema(80).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
});
export const territoryListQuerySchema = z.object({ list });
export const territorySlugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+$/, 'Cette adresse de territoire n’est pas valide.');

/** Query of `GET /territories/changes`: a list that came after another. */
export const territoryChangesQuerySchema = z.object({
  list: z.enum(TERRITORY_LISTS).exclude([DEFAULT_TERRITORY_LIST]),
});

/** What a dated list changed. A territory goes on when it takes over most communes of one of the list before. */
export const territoryChangesSchema = z
  .object({
    list: z.enum(TERRITORY_LISTS),
    previous: z.enum(TERRITORY_LISTS),
    added: z.array(territoryLinkSchema),
    removed: z
      .array(
        territoryLinkSchema.extend({
          heir: territoryLinkSchema.nullable().meta({ description: 'Territory that took over most of its communes' }),
        }),
      )
      .meta({ description: 'Territories of the list before' }),
    changed: z.array(
      territoryLinkSchema.extend({
        formerName: z.string().nullable().meta({ description: 'null: the name is the same' }),
        communesAdded: z.int(),
        communesRemoved: z.int(),
      }),
    ),
    unchanged: z.int(),
  })
  .meta({ id: 'TerritoryChanges' });

export const territoryPageSchema = pageOf(territorySummarySchema).meta({ id: 'TerritoryPage' });

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

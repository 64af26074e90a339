import { TERRITORY_LISTS } from '@vte/eligibility';
import * as z from 'zod';
import { communeCodeSchema } from './identifiers.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { searchSchema } from './scalars.ts';

/** The plans of the territories commit their parties over these years: information, never a closing date. */
export const ACTION_PLAN_YEARS = { from: 2019, to: 2022 } as const;

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

export const communeQuerySchema = z.object({
  q: searchSchema(80)
    .min(1, 'Écrivez le début d’un nom de commune ou un code postal.')
    .meta({ description: 'Start of a name, accents and hyphens aside, or a postcode', example: 'amboi' }),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** Code of a commune of today or of the past, districts included. */
export const communeParamSchema = communeCodeSchema;

export const communeListSchema = z
  .object({ items: z.array(communeSchema), total: z.int() })
  .meta({ id: 'CommuneList' });

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

export const territorySchema = z
  .object({
    ...territoryShape,
    actionPlan: z.object({ from: z.int(), to: z.int() }),
    groupings: z.array(z.object({ siren: z.string(), name: z.string() })),
    communes: z.array(
      z.object({ code: z.string(), name: z.string(), population: z.int(), postcodes: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'Territory' });

const list = z.enum(TERRITORY_LISTS).default('148');

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
export const territoryPageSchema = pageOf(territorySummarySchema).meta({ id: 'TerritoryPage' });

export type CommuneView = z.infer<typeof communeSchema>;
export type CommuneQuery = z.infer<typeof communeQuerySchema>;
export type TerritorySummary = z.infer<typeof territorySummarySchema>;
export type TerritoryView = z.infer<typeof territorySchema>;
export type TerritoryQuery = z.infer<typeof territoryQuerySchema>;

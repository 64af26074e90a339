import * as z from 'zod/mini';
import { described } from './described.ts';
import { SMALLEST_COUNT } from './figures.ts';
import { civilDateSchema, largeCentsSchema } from './scalars.ts';

const MASKED = `null: fewer than ${SMALLEST_COUNT}, or hidden so that such a number cannot be deduced`;
const count = (what: string, example: number) =>
  z.nullable(z.int()).apply(described, { description: `${what}; ${MASKED}`, example });
const cents = (what: string, example: number) =>
  z.nullable(largeCentsSchema).apply(described, { description: `${what}; ${MASKED}`, example });

const figuresShape = {
  offers: count('Offers published for the first time', 42),
  applications: count('Applications sent', 130),
  hires: count('Hires concluded', 12),
  recruitmentAids: count('Aids paid to companies', 10),
  recruitmentCents: cents('Their sum', 4_000_000),
  settlingInAids: count('Aids paid to alternants who settle', 6),
  settlingInCents: cents('Their sum', 720_000),
};
const figuresSchema = z.object(figuresShape);

const until = civilDateSchema.apply(described, {
  description: 'Last day counted: the end of the last whole month',
  example: '2026-10-31',
});
const total = figuresSchema.apply(described, { description: 'Everything counted, masked cells included' });

export const monthlyFiguresSchema = z
  .object({
    until,
    items: z.array(z.object({ month: z.string().apply(described, { example: '2026-10' }), ...figuresShape })),
    total,
  })
  .apply(described, { id: 'MonthlyFigures' });

export const territoryFiguresSchema = z
  .object({
    until,
    items: z.array(
      z.object({
        slug: z
          .nullable(z.string())
          .apply(described, { description: 'null: outside the territories of the default list' }),
        name: z.string(),
        ...figuresShape,
      }),
    ),
    total,
  })
  .apply(described, { id: 'TerritoryFigures' });

/** Query of `GET /stats/months` and `GET /stats/territories`. */
export const figuresQuerySchema = z.object({ format: z._default(z.enum(['json', 'csv']), 'json') });

/** Public figures of the platform: offers at the time of the answer, hires and aids at the end of the last month. */
export const statsSchema = z
  .object({
    openOffers: z.int().apply(described, { description: 'Live offers of verified companies' }),
    openOffersOfWorkStudy: z
      .int()
      .apply(described, { description: 'Those of them in apprenticeship or professionalisation' }),
    hires: count('Hires concluded', 12),
    paidCents: cents('Aids paid, both kinds', 4_720_000),
    territories: z
      .array(z.object({ slug: z.string(), name: z.string(), openOffers: z.int() }))
      .apply(described, { description: 'Every territory of the default list' }),
  })
  .apply(described, { id: 'Stats' });

/** What goes on today in each territory of a dated list. */
export const activitySchema = z
  .object({
    items: z.array(
      z.object({
        slug: z.string(),
        openOffers: z.int().apply(described, { description: 'Live offers of verified companies' }),
        companies: z.int().apply(described, { description: 'Verified companies' }),
      }),
    ),
  })
  .apply(described, { id: 'Activity' });

export type Activity = z.infer<typeof activitySchema>;
export type Stats = z.infer<typeof statsSchema>;
export type Figures = z.infer<typeof figuresSchema>;
export type MonthlyFigures = z.infer<typeof monthlyFiguresSchema>;
export type TerritoryFigures = z.infer<typeof territoryFiguresSchema>;
export type FiguresQuery = z.infer<typeof figuresQuerySchema>;

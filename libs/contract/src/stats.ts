import * as z from 'zod';
import { largeCentsSchema } from './scalars.ts';

/** Public figures of the platform at the time of the answer. */
export const statsSchema = z
  .object({
    openOffers: z.int().meta({ description: 'Live offers of verified companies' }),
    openOffersOfWorkStudy: z.int().meta({ description: 'Those of them in apprenticeship or professionalisation' }),
    hires: z.int().meta({ description: 'Applications that ended in a hire' }),
    paidCents: largeCentsSchema.meta({ description: 'Aids paid, both kinds' }),
    territories: z.array(z.object({ slug: z.string(), name: z.string(), openOffers: z.int() })).meta({
      description: 'Every territory of the default list',
    }),
  })
  .meta({ id: 'Stats' });

export type Stats = z.infer<typeof statsSchema>;

import * as z from 'zod/mini';
import { described } from './described.ts';
import { ROLES } from './roles.ts';

/** What a visitor is told of the demonstration: that people and companies are invented, and whose place to take. */
export const demoSchema = z
  .object({
    present: z.boolean(),
    password: z.nullable(z.string()).apply(described, { description: 'That of every account of the demonstration' }),
    accounts: z.array(
      z.object({
        email: z.string(),
        firstName: z.string(),
        lastName: z.string(),
        role: z.enum(ROLES),
        label: z.string(),
      }),
    ),
  })
  .apply(described, { id: 'Demo' });

export type Demo = z.infer<typeof demoSchema>;

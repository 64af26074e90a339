import * as z from 'zod/mini';
import { described } from './described.ts';
import { ROLES } from './roles.ts';
import { idSchema, instantSchema } from './scalars.ts';

/** The same answer whether the address was known or not. */
export const registeredSchema = z.object({ email: z.string() }).apply(described, { id: 'Registered' });

export const accountSchema = z
  .object({
    id: idSchema,
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    roles: z.array(z.enum(ROLES)),
    emailVerified: z.boolean(),
    territorySlug: z.nullable(z.string()),
    createdAt: instantSchema,
  })
  .apply(described, { id: 'Account' });

export const signedInSchema = z
  .object({
    accessToken: z.string().apply(described, { description: 'JWT, sent as `Authorization: Bearer`' }),
    expiresIn: z.int().apply(described, { description: 'Seconds before the access token expires', example: 900 }),
    account: accountSchema,
  })
  .apply(described, { id: 'SignedIn' });

export type Account = z.infer<typeof accountSchema>;
export type SignedIn = z.infer<typeof signedInSchema>;

import * as z from 'zod';
import { ROLES } from './roles.ts';
import { idSchema, instantSchema } from './scalars.ts';

/** The same answer whether the address was known or not. */
export const registeredSchema = z.object({ email: z.string() }).meta({ id: 'Registered' });

export const accountSchema = z
  .object({
    id: idSchema,
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    roles: z.array(z.enum(ROLES)),
    emailVerified: z.boolean(),
    territorySlug: z.string().nullable(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Account' });

export const signedInSchema = z
  .object({
    accessToken: z.string().meta({ description: 'JWT, sent as `Authorization: Bearer`' }),
    expiresIn: z.int().meta({ description: 'Seconds before the access token expires', example: 900 }),
    account: accountSchema,
  })
  .meta({ id: 'SignedIn' });

export type Account = z.infer<typeof accountSchema>;
export type SignedIn = z.infer<typeof signedInSchema>;

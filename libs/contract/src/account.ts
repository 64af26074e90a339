import * as z from 'zod/mini';
import { described } from './described.ts';
import { emailSchema } from './auth.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { currentPasswordSchema, newPasswordSchema, PASSWORD_EXAMPLE } from './password.ts';
import { ROLES, STAFF_ROLES } from './roles.ts';
import { idSchema, instantSchema, searchSchema, versionSchema } from './scalars.ts';
import { accountSchema } from './signed-in.ts';

export const ACCOUNT_STATES = ['invited', 'active', 'disabled'] as const;

/** Body of `PUT /me/password`. */
export const changePasswordSchema = z
  .object({ currentPassword: currentPasswordSchema, password: newPasswordSchema })
  .apply(described, {
    id: 'ChangePasswordInput',
    example: { currentPassword: PASSWORD_EXAMPLE, password: 'Canal-du-Midi:8,pont' },
  });

/** Body of `DELETE /me`. */
export const eraseAccountSchema = z
  .object({ password: currentPasswordSchema })
  .apply(described, { id: 'EraseAccountInput', example: { password: PASSWORD_EXAMPLE } });

export const sessionSchema = z
  .object({
    id: idSchema,
    userAgent: z.string(),
    current: z.boolean(),
    createdAt: instantSchema,
    lastUsedAt: instantSchema,
  })
  .apply(described, { id: 'Session' });

export const sessionListSchema = z.object({ items: z.array(sessionSchema) }).apply(described, { id: 'SessionList' });

/** Everything the platform keeps about the caller: one section per word. */
export const personalDataSchema = z.record(z.string(), z.unknown()).apply(described, { id: 'PersonalData' });

const staffRolesSchema = z
  .array(z.enum(STAFF_ROLES))
  .check(z.minLength(1, 'Choisissez au moins un rôle.'), z.maxLength(STAFF_ROLES.length));
const territorySlugSchema = z.nullable(
  z.string().check(z.regex(/^[a-z0-9-]{1,120}$/, 'Choisissez le territoire dans la liste.')),
);

export const inviteAccountSchema = z
  .object({ email: emailSchema, roles: staffRolesSchema, territorySlug: z._default(territorySlugSchema, null) })
  .check(
    z.refine(({ roles, territorySlug }) => roles.includes('territory_manager') === (territorySlug !== null), {
      path: ['territorySlug'],
      message: 'Indiquez un territoire pour un chef de projet de territoire, et pour lui seulement.',
    }),
  )
  .apply(described, { id: 'InviteAccountInput', example: { email: 'sam.petit@exemple.fr', roles: ['instructor'] } });

export const changeAccountSchema = z
  .object({
    roles: z.optional(staffRolesSchema),
    territorySlug: z.optional(territorySlugSchema),
    disabled: z.optional(z.boolean()),
  })
  .apply(described, { id: 'ChangeAccountInput', example: { disabled: true } });

export const managedAccountSchema = z
  .object({
    ...accountSchema.shape,
    status: z.enum(ACCOUNT_STATES),
    lastSeenAt: instantSchema,
    version: versionSchema,
  })
  .apply(described, { id: 'ManagedAccount' });

export const accountListQuerySchema = z.extend(pageQuerySchema, {
  q: z.optional(searchSchema(100)).apply(described, { description: 'Part of an e-mail address or of a name' }),
  role: z.optional(z.enum(ROLES)),
  status: z.optional(z.enum(ACCOUNT_STATES)),
});
export const accountPageSchema = pageOf(managedAccountSchema).apply(described, { id: 'AccountPage' });

export type ChangePasswordInput = z.infer<typeof changePasswordSchema>;
export type SessionView = z.infer<typeof sessionSchema>;
export type InviteAccountInput = z.infer<typeof inviteAccountSchema>;
export type ChangeAccountInput = z.infer<typeof changeAccountSchema>;
export type ManagedAccount = z.infer<typeof managedAccountSchema>;
export type AccountListQuery = z.infer<typeof accountListQuerySchema>;

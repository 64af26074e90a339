import * as z from 'zod';
import { pageOf, pageQuerySchema } from './paging.ts';
import { containsEmail, currentPasswordSchema, newPasswordSchema } from './password.ts';
import { PUBLIC_ROLES, ROLES, STAFF_ROLES } from './roles.ts';
import { idSchema, instantSchema, lineSchema, versionSchema, searchSchema } from './scalars.ts';

/** Longest address that SMTP carries (RFC 5321). */
const MAX_EMAIL = 254;

export const emailSchema = z
  .string('Indiquez votre adresse e-mail.')
  .trim()
  .toLowerCase()
  .max(MAX_EMAIL, 'Cette adresse e-mail est trop longue.')
  .pipe(z.email('Cette adresse e-mail n’est pas valide.'))
  .meta({ example: 'lea.martin@exemple.fr' });

export const ACCOUNT_STATES = ['invited', 'active', 'disabled'] as const;

const tokenSchema = z
  .string('Ce lien est incomplet.')
  .min(20, 'Ce lien est incomplet.')
  .max(200, 'Ce lien est incomplet.');

/** What mails carry in their links. */
const TOKEN_EXAMPLE = 'nT3kq0V9b1rYw6ZsXc2LhA';
const PASSWORD_EXAMPLE = 'Pont-Neuf:17h,quai';

/** Mails greet by this name somebody who may not have asked for them: it must not carry a message of another. */
const personNameSchema = (required: string) =>
  lineSchema(80, required).regex(/^(?!.*www\.)[^/\\@<>]*$/i, 'Écrivez un nom, sans adresse ni balise.');

export const registerSchema = z
  .object({
    email: emailSchema,
    password: newPasswordSchema,
    role: z.enum(PUBLIC_ROLES, 'Choisissez si vous cherchez un poste ou si vous recrutez.'),
    firstName: personNameSchema('Indiquez votre prénom.'),
    lastName: personNameSchema('Indiquez votre nom.'),
    acceptTerms: z.literal(true, 'Acceptez les conditions d’utilisation pour créer votre compte.'),
  })
  .refine(({ email, password }) => !containsEmail(password, email), {
    path: ['password'],
    message: 'Le mot de passe ne doit pas contenir votre adresse e-mail.',
  })
  .meta({
    id: 'RegisterInput',
    example: {
      email: 'lea.martin@exemple.fr',
      password: PASSWORD_EXAMPLE,
      role: 'candidate',
      firstName: 'Léa',
      lastName: 'Martin',
      acceptTerms: true,
    },
  });

/** The same answer whether the address was known or not. */
export const registeredSchema = z.object({ email: z.string() }).meta({ id: 'Registered' });

export const loginSchema = z
  .object({ email: emailSchema, password: currentPasswordSchema })
  .meta({ id: 'LoginInput', example: { email: 'lea.martin@exemple.fr', password: PASSWORD_EXAMPLE } });
export const verifyEmailSchema = z
  .object({ token: tokenSchema })
  .meta({ id: 'VerifyEmailInput', example: { token: TOKEN_EXAMPLE } });
export const forgotPasswordSchema = z
  .object({ email: emailSchema })
  .meta({ id: 'ForgotPasswordInput', example: { email: 'lea.martin@exemple.fr' } });
export const resetPasswordSchema = z
  .object({ token: tokenSchema, password: newPasswordSchema })
  .meta({ id: 'ResetPasswordInput', example: { token: TOKEN_EXAMPLE, password: PASSWORD_EXAMPLE } });

export const acceptInvitationSchema = z
  .object({
    token: tokenSchema,
    password: newPasswordSchema,
    firstName: personNameSchema('Indiquez votre prénom.'),
    lastName: personNameSchema('Indiquez votre nom.'),
    acceptTerms: z.literal(true, 'Acceptez les conditions d’utilisation pour activer votre accès.'),
  })
  .meta({
    id: 'AcceptInvitationInput',
    example: {
      token: TOKEN_EXAMPLE,
      password: PASSWORD_EXAMPLE,
      firstName: 'Sam',
      lastName: 'Petit',
      acceptTerms: true,
    },
  });

/** Body of `PUT /me/password`. */
export const changePasswordSchema = z
  .object({ currentPassword: currentPasswordSchema, password: newPasswordSchema })
  .meta({
    id: 'ChangePasswordInput',
    example: { currentPassword: PASSWORD_EXAMPLE, password: 'Canal-du-Midi:8,pont' },
  });

/** Body of `DELETE /me`. */
export const eraseAccountSchema = z
  .object({ password: currentPasswordSchema })
  .meta({ id: 'EraseAccountInput', example: { password: PASSWORD_EXAMPLE } });

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

export const sessionSchema = z
  .object({
    id: idSchema,
    userAgent: z.string(),
    current: z.boolean(),
    createdAt: instantSchema,
    lastUsedAt: instantSchema,
  })
  .meta({ id: 'Session' });

export const sessionListSchema = z.object({ items: z.array(sessionSchema) }).meta({ id: 'SessionList' });

/** Everything the platform keeps about the caller: one section per word. */
export const personalDataSchema = z.record(z.string(), z.unknown()).meta({ id: 'PersonalData' });

const staffRolesSchema = z.array(z.enum(STAFF_ROLES)).min(1, 'Choisissez au moins un rôle.').max(STAFF_ROLES.length);
const territorySlugSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/, 'Choisissez le territoire dans la liste.')
  .nullable();

export const inviteAccountSchema = z
  .object({ email: emailSchema, roles: staffRolesSchema, territorySlug: territorySlugSchema.default(null) })
  .refine(({ roles, territorySlug }) => roles.includes('territory_manager') === (territorySlug !== null), {
    path: ['territorySlug'],
    message: 'Indiquez un territoire pour un chef de projet de territoire, et pour lui seulement.',
  })
  .meta({ id: 'InviteAccountInput', example: { email: 'sam.petit@exemple.fr', roles: ['instructor'] } });

export const changeAccountSchema = z
  .object({
    roles: staffRolesSchema.optional(),
    territorySlug: territorySlugSchema.optional(),
    disabled: z.boolean().optional(),
  })
  .meta({ id: 'ChangeAccountInput', example: { disabled: true } });

export const managedAccountSchema = z
  .object({
    ...accountSchema.shape,
    status: z.enum(ACCOUNT_STATES),
    lastSeenAt: instantSchema,
    version: versionSchema,
  })
  .meta({ id: 'ManagedAccount' });

export const accountListQuerySchema = pageQuerySchema.extend({
  q: searchSchema(100).optional().meta({ description: 'Part of an e-mail address or of a name' }),
  role: z.enum(ROLES).optional(),
  status: z.enum(ACCOUNT_STATES).optional(),
});
export const accountPageSchema = pageOf(managedAccountSchema).meta({ id: 'AccountPage' });

export type ChangePasswordInput = z.infer<typeof changePasswordSchema>;
export type RegisterInput = z.infer<typeof registerSchema>;
export type LoginInput = z.infer<typeof loginSchema>;
export type AcceptInvitationInput = z.infer<typeof acceptInvitationSchema>;
export type Account = z.infer<typeof accountSchema>;
export type SignedIn = z.infer<typeof signedInSchema>;
export type SessionView = z.infer<typeof sessionSchema>;
export type InviteAccountInput = z.infer<typeof inviteAccountSchema>;
export type ChangeAccountInput = z.infer<typeof changeAccountSchema>;
export type ManagedAccount = z.infer<typeof managedAccountSchema>;
export type AccountListQuery = z.infer<typeof accountListQuerySchema>;

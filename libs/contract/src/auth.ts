import * as z from 'zod';
import { containsEmail, currentPasswordSchema, newPasswordSchema, PASSWORD_EXAMPLE } from './password.ts';
import { PUBLIC_ROLES, ROLES } from './roles.ts';
import { idSchema, instantSchema, lineSchema } from './scalars.ts';

/** Longest address that SMTP carries (RFC 5321). */
const MAX_EMAIL = 254;

export const emailSchema = z
  .string('Indiquez votre adresse e-mail.')
  .trim()
  .toLowerCase()
  .max(MAX_EMAIL, 'Cette adresse e-mail est trop longue.')
  .pipe(z.email('Cette adresse e-mail n’est pas valide.'))
  .meta({ example: 'lea.martin@exemple.fr' });

/** Mails greet by this name somebody who may not have asked for them: it must not carry a message of another. */
export const personNameSchema = (required: string) =>
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

export type RegisterInput = z.infer<typeof registerSchema>;
export type LoginInput = z.infer<typeof loginSchema>;
export type Account = z.infer<typeof accountSchema>;
export type SignedIn = z.infer<typeof signedInSchema>;

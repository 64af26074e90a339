import * as z from 'zod/mini';
import { described } from './described.ts';
import { containsEmail, currentPasswordSchema, newPasswordSchema, PASSWORD_EXAMPLE } from './password.ts';
import { PUBLIC_ROLES } from './roles.ts';
import { lineChecks } from './line-checks.ts';

/** Longest address that SMTP carries (RFC 5321). */
const MAX_EMAIL = 254;

export const emailSchema = z
  .pipe(
    z
      .string('Indiquez votre adresse e-mail.')
      .check(z.trim(), z.toLowerCase(), z.maxLength(MAX_EMAIL, 'Cette adresse e-mail est trop longue.')),
    z.email('Cette adresse e-mail n’est pas valide.'),
  )
  .apply(described, { example: 'lea.martin@exemple.fr' });

/** Mails greet by this name somebody who may not have asked for them: it must not carry a message of another. */
export const personNameSchema = (required: string) =>
  z
    .string(required)
    .check(...lineChecks(80, required), z.regex(/^(?!.*www\.)[^/\\@<>]*$/i, 'Écrivez un nom, sans adresse ni balise.'));

export const registerSchema = z
  .object({
    email: emailSchema,
    password: newPasswordSchema,
    role: z.enum(PUBLIC_ROLES, 'Choisissez si vous cherchez un poste ou si vous recrutez.'),
    firstName: personNameSchema('Indiquez votre prénom.'),
    lastName: personNameSchema('Indiquez votre nom.'),
    acceptTerms: z.literal(true, 'Acceptez les conditions d’utilisation pour créer votre compte.'),
  })
  .check(
    z.refine(({ email, password }) => !containsEmail(password, email), {
      path: ['password'],
      message: 'Le mot de passe ne doit pas contenir votre adresse e-mail.',
    }),
  )
  .apply(described, {
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

export const loginSchema = z
  .object({ email: emailSchema, password: currentPasswordSchema })
  .apply(described, { id: 'LoginInput', example: { email: 'lea.martin@exemple.fr', password: PASSWORD_EXAMPLE } });

export type RegisterInput = z.infer<typeof registerSchema>;
export type LoginInput = z.infer<typeof loginSchema>;

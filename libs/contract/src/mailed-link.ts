import * as z from 'zod/mini';
import { described } from './described.ts';
import { emailSchema, personNameSchema } from './auth.ts';
import { newPasswordSchema, PASSWORD_EXAMPLE } from './password.ts';

const tokenSchema = z
  .string('Ce lien est incomplet.')
  .check(z.minLength(20, 'Ce lien est incomplet.'), z.maxLength(200, 'Ce lien est incomplet.'));

/** What mails carry in their links. */
const TOKEN_EXAMPLE = 'nT3kq0V9b1rYw6ZsXc2LhA';

export const verifyEmailSchema = z
  .object({ token: tokenSchema })
  .apply(described, { id: 'VerifyEmailInput', example: { token: TOKEN_EXAMPLE } });
export const forgotPasswordSchema = z
  .object({ email: emailSchema })
  .apply(described, { id: 'ForgotPasswordInput', example: { email: 'lea.martin@exemple.fr' } });
export const resetPasswordSchema = z
  .object({ token: tokenSchema, password: newPasswordSchema })
  .apply(described, { id: 'ResetPasswordInput', example: { token: TOKEN_EXAMPLE, password: PASSWORD_EXAMPLE } });

export const acceptInvitationSchema = z
  .object({
    token: tokenSchema,
    password: newPasswordSchema,
    firstName: personNameSchema('Indiquez votre prénom.'),
    lastName: personNameSchema('Indiquez votre nom.'),
    acceptTerms: z.literal(true, 'Acceptez les conditions d’utilisation pour activer votre accès.'),
  })
  .apply(described, {
    id: 'AcceptInvitationInput',
    example: {
      token: TOKEN_EXAMPLE,
      password: PASSWORD_EXAMPLE,
      firstName: 'Sam',
      lastName: 'Petit',
      acceptTerms: true,
    },
  });

export type AcceptInvitationInput = z.infer<typeof acceptInvitationSchema>;

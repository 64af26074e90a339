import * as z from 'zod/mini';
import { described } from './described.ts';
import { ERROR_CODES } from './error-codes.ts';

/** RFC 9457 problem document, with a stable `code` and the fields concerned. */
export const problemSchema = z.object({
  type: z.string().apply(described, { example: 'urn:vte:problem:validation_failed' }),
  title: z.string().apply(described, { example: 'Certaines informations sont à corriger.' }),
  status: z.int().apply(described, { example: 400 }),
  detail: z.optional(z.string()).apply(described, { example: 'Corrigez les champs signalés.' }),
  code: z.enum(ERROR_CODES),
  instance: z.optional(z.string()).apply(described, { example: '/api/v1/companies' }),
  errors: z.optional(
    z.array(
      z.object({
        path: z.string().apply(described, { example: 'siret' }),
        code: z.string().apply(described, { example: 'invalid_siret' }),
        message: z.string().apply(described, { example: 'Ce SIRET n’est pas valide : vérifiez ses 14 chiffres.' }),
      }),
    ),
  ),
});

export type Problem = z.infer<typeof problemSchema>;

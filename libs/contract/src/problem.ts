import * as z from 'zod';
import { ERROR_CODES } from './error-codes.ts';

/** RFC 9457 problem document, with a stable `code` and the fields concerned. */
export const problemSchema = z.object({
  type: z.string().meta({ example: 'urn:vte:problem:validation_failed' }),
  title: z.string().meta({ example: 'Certaines informations sont à corriger.' }),
  status: z.int().meta({ example: 400 }),
  detail: z.string().optional().meta({ example: 'Corrigez les champs signalés.' }),
  code: z.enum(ERROR_CODES),
  instance: z.string().optional().meta({ example: '/api/v1/companies' }),
  errors: z
    .array(
      z.object({
        path: z.string().meta({ example: 'siret' }),
        code: z.string().meta({ example: 'invalid_siret' }),
        message: z.string().meta({ example: 'Ce SIRET n’est pas valide : vérifiez ses 14 chiffres.' }),
      }),
    )
    .optional(),
});

export type Problem = z.infer<typeof problemSchema>;

import * as z from 'zod/mini';
import { CLEAN_LINE } from './patterns.ts';

/** A required line, trimmed, without control characters nor halves of characters, which PostgreSQL refuses. */
export const lineChecks = (max: number, required: string) => [
  z.trim(),
  z.minLength(1, required),
  z.maxLength(max, `${max} caractères au plus.`),
  z.regex(CLEAN_LINE, 'Ce texte contient un caractère interdit.'),
];

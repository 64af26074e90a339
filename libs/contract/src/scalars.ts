import * as z from 'zod/mini';
import { described } from './described.ts';
import { lineChecks } from './line-checks.ts';
import { CLEAN_LINE } from './patterns.ts';

/** UUIDv7 made by the application. */
export const idSchema = z
  .uuid('Cet identifiant n’est pas valide.')
  .apply(described, { example: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c' });

/** Calendar day without time, `YYYY-MM-DD`, an existing day. */
export const civilDateSchema = z.iso.date('Indiquez une date valide.').apply(described, { example: '2026-09-15' });

/** Calendar day that somebody gives: the rules add years to it, and PostgreSQL has no year 0. */
export const givenDateSchema = civilDateSchema
  .check(z.refine((date) => date >= '1900' && date < '2200', 'Indiquez une date entre 1900 et 2199.'))
  .apply(described, { example: '2026-09-15' });

/** UTC instant. */
export const instantSchema = z.iso.datetime().apply(described, { example: '2026-09-15T08:30:00.000Z' });

/** Largest amount that the database keeps: 20 million euros of pay would be a mistake. */
const MAX_INT = 2_147_483_647;

/** Amount in EUR cents, positive. */
export const centsSchema = z
  .int('Indiquez un montant en centimes entiers.')
  .check(z.gte(0, 'Le montant ne peut pas être négatif.'), z.lte(MAX_INT, 'Ce montant est trop élevé.'))
  .apply(described, { example: 240_000 });

/** Amount in EUR cents of a balance sheet or turnover: larger than a 32-bit integer. */
export const largeCentsSchema = z
  .int('Indiquez un montant en centimes entiers.')
  .check(z.gte(0, 'Le montant ne peut pas être négatif.'), z.lte(Number.MAX_SAFE_INTEGER, 'Ce montant est trop élevé.'))
  .apply(described, { example: 1_800_000_000 });

/** Share from 0 to 1. */
export const shareSchema = z
  .number('Indiquez une part entre 0 et 1.')
  .check(z.gte(0, 'La part ne peut pas être négative.'), z.lte(1, 'La part ne peut pas dépasser 1.'))
  .apply(described, { example: 1 });

const CONTRACT_YEAR = 'Indiquez l’année du contrat (1, 2 ou 3).';
/** Year of a work-study contract. */
export const contractYearSchema = z.int(CONTRACT_YEAR).check(z.gte(1, CONTRACT_YEAR), z.lte(3, CONTRACT_YEAR));

/** Required text of one line: see `lineChecks`. */
export function lineSchema(max: number, required = 'Ce champ est obligatoire.') {
  return z.string(required).check(...lineChecks(max, required));
}

/** Text of several lines, trimmed; only line breaks and tabs are accepted among control characters. */
export function textSchema(max: number) {
  return z
    .string()
    .check(
      z.trim(),
      z.maxLength(max, `${max} caractères au plus.`),
      z.regex(/^(?:[^\p{Cc}\p{Cs}\p{NChar}]|[\n\r\t])*$/u, 'Ce texte contient un caractère interdit.'),
    );
}

/** Words searched for: one line, without control characters, empty for no search. */
export function searchSchema(max: number) {
  return z
    .string()
    .check(
      z.trim(),
      z.maxLength(max, `${max} caractères au plus.`),
      z.regex(CLEAN_LINE, 'Ce texte contient un caractère interdit.'),
    );
}

/** Reason given by a person of the staff or a member: shown to the other side. */
export const reasonSchema = textSchema(2000);

/** Optimistic lock: the number that `ETag` carries. */
export const versionSchema = z.int().check(z.gte(1));

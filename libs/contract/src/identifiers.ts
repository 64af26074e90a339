import { isSEPACountry, isValidIBAN } from 'ibantools';
import siren from 'stdnum/lib/cjs/fr/siren.js';
import siret from 'stdnum/lib/cjs/fr/siret.js';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { COMMUNE_CODE, DEPARTMENT_CODE } from './patterns.ts';

const compact = (value: string): string => value.replace(/[\s.\u00a0\u202f-]/g, '');

/** SIREN: 9 digits, Luhn key. Spaces are removed. */
export const sirenSchema = z
  .string()
  .check(
    z.trim(),
    z.maxLength(20, '20 caractères au plus.'),
    z.overwrite(compact),
    z.refine((value) => siren.validate(value).isValid, 'Ce SIREN n’est pas valide : vérifiez ses 9 chiffres.'),
  )
  .apply(described, { example: '732829320' });

/** SIRET: 14 digits, Luhn key, with the exception of La Poste. Spaces are removed. */
export const siretSchema = z
  .string()
  .check(
    z.trim(),
    z.maxLength(30, '30 caractères au plus.'),
    z.overwrite(compact),
    z.refine((value) => siret.validate(value).isValid, 'Ce SIRET n’est pas valide : vérifiez ses 14 chiffres.'),
  )
  .apply(described, { example: '73282932000074' });

/** IBAN of a SEPA country, check digits included. Spaces are removed. */
export const ibanSchema = z
  .string()
  .check(
    z.trim(),
    z.maxLength(60, '60 caractères au plus.'),
    z.overwrite((value) => compact(value).toUpperCase()),
    z.refine(isPayableIban, 'Cet IBAN n’est pas valide : recopiez-le depuis votre RIB.'),
  )
  .apply(described, { example: 'FR1420041010050500013M02606' });

/** True for an IBAN whose check digits are right and whose country is in the SEPA area. */
export function isPayableIban(iban: string): boolean {
  return isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2));
}

/** INSEE code of a commune: 5 characters, Corsican letters included. A postcode is not a commune. */
export const communeCodeSchema = z
  .string()
  .check(z.regex(COMMUNE_CODE, 'Choisissez la commune dans la liste : un code postal ne suffit pas.'))
  .apply(described, { example: '37003' });

/** Department: two digits, `2A`, `2B`, or three digits overseas. */
export const departmentCodeSchema = z
  .string()
  .check(z.regex(DEPARTMENT_CODE, 'Indiquez un département, par exemple 37.'))
  .apply(described, { example: '37' });

/** Activity code of the NAF rév. 2. */
export const nafSchema = z
  .string()
  .check(z.regex(/^\d{2}\.\d{2}[A-Z]$/, 'Le code d’activité a la forme 25.62B.'))
  .apply(described, { example: '25.62B' });

/** Collective agreement: 4 digits, leading zeros kept. */
export const idccSchema = z
  .string()
  .check(z.regex(/^\d{4}$/, 'L’identifiant de convention collective (IDCC) a 4 chiffres, par exemple 3248.'))
  .apply(described, { example: '3248' });

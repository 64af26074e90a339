import { isSEPACountry, isValidIBAN } from 'ibantools';
import siren from 'stdnum/lib/cjs/fr/siren.js';
import siret from 'stdnum/lib/cjs/fr/siret.js';
import * as z from 'zod';
import { COMMUNE_CODE, DEPARTMENT_CODE } from './patterns.ts';

const compact = (value: string): string => value.replace(/[\s.\u00a0\u202f-]/g, '');

/** SIREN: 9 digits, Luhn key. Spaces are removed. */
export const sirenSchema = z
  .string()
  .trim()
  .max(20)
  .overwrite(compact)
  .refine((value) => siren.validate(value).isValid, 'Ce SIREN n’est pas valide : vérifiez ses 9 chiffres.')
  .meta({ example: '732829320' });

/** SIRET: 14 digits, Luhn key, with the exception of La Poste. Spaces are removed. */
export const siretSchema = z
  .string()
  .trim()
  .max(30)
  .overwrite(compact)
  .refine((value) => siret.validate(value).isValid, 'Ce SIRET n’est pas valide : vérifiez ses 14 chiffres.')
  .meta({ example: '73282932000074' });

/** IBAN of a SEPA country, check digits included. Spaces are removed. */
export const ibanSchema = z
  .string()
  .trim()
  .max(60)
  .overwrite((value) => compact(value).toUpperCase())
  .refine(isPayableIban, 'Cet IBAN n’est pas valide : recopiez-le depuis votre RIB.')
  .meta({ example: 'FR1420041010050500013M02606' });

/** True for an IBAN whose check digits are right and whose country is in the SEPA area. */
export function isPayableIban(iban: string): boolean {
  return isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2));
}

/** INSEE code of a commune: 5 characters, Corsican letters included. A postcode is not a commune. */
export const communeCodeSchema = z
  .string()
  .regex(COMMUNE_CODE, 'Choisissez la commune dans la liste : un code postal ne suffit pas.')
  .meta({ example: '37003' });

/** Department: two digits, `2A`, `2B`, or three digits overseas. */
export const departmentCodeSchema = z
  .string()
  .regex(DEPARTMENT_CODE, 'Indiquez un département, par exemple 37.')
  .meta({ example: '37' });

/** Activity code of the NAF rév. 2. */
export const nafSchema = z
  .string()
  .regex(/^\d{2}\.\d{2}[A-Z]$/, 'Le code d’activité a la forme 25.62B.')
  .meta({ example: '25.62B' });

/** Collective agreement: 4 digits, leading zeros kept. */
export const idccSchema = z
  .string()
  .regex(/^\d{4}$/, 'L’identifiant de convention collective (IDCC) a 4 chiffres, par exemple 3248.')
  .meta({ example: '3248' });

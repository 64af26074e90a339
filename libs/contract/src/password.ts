import * as z from 'zod/mini';
import { described } from './described.ts';

/** Hashing cost grows with the length; nobody types more. */
const MAX_LENGTH = 200;
/** What the documentation shows: it passes every check below. */
export const PASSWORD_EXAMPLE = 'Pont-Neuf:17h,quai';
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/** Words at the heart of the most used passwords, in French and English, without digits nor signs around them. */
const COMMON_STEMS = new Set(
  `password passwort motdepasse motdepass azerty azertyuiop qwerty qwertyuiop bonjour bonsoir soleil doudou chouchou
  loulou marseille paris france azertyqwerty admin administrateur administrator welcome bienvenue letmein iloveyou
  jetaime changeme changezmoi secret monsecret abcdef abcdefgh abcdefghij dragon monkey football superman batman
  princess princesse sunshine master shadow trustno pokemon nicolas thomas camille julien vacances printemps ete
  automne hiver janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre entreprise
  vteentreprise volontariat vte alternance recrutement`.split(/\s+/),
);

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * True when the password reaches the level asked by the CNIL (deliberation 2022-100): 12 characters of the four
 * classes (lower case, upper case, digit, sign) or 14 of three.
 */
export function isStrongPassword(password: string): boolean {
  const classes = CLASSES.filter((kind) => kind.test(password)).length;
  const length = Array.from(password).length;
  return (length >= 12 && classes === 4) || (length >= 14 && classes >= 3);
}

/** True for a password that is a common word dressed up: `Motdepasse2024!`, `P@ssw0rd!!!!!`, `Aaaaaaaaaaaa1!`. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  const bare = (text: string) => text.replace(/[^\p{L}]/gu, '');
  const plain = Array.from(lower.replace(/[\d\W_]+$/u, ''), (sign) => LEET[sign] ?? sign).join('');
  return [bare(lower), bare(plain)].some((stem) => COMMON_STEMS.has(stem)) || new Set(lower).size < 6;
}

/** True when the password is made around the e-mail address. */
export function containsEmail(password: string, email: string): boolean {
  const name = email.toLowerCase().split('@')[0] ?? '';
  return name.length >= 4 && password.toLowerCase().includes(name);
}

/** A new password. An existing one is only checked for length when signing in. */
export const newPasswordSchema = z
  .string('Choisissez un mot de passe.')
  .check(
    z.maxLength(MAX_LENGTH, `${MAX_LENGTH} caractères au plus.`),
    z.refine(
      isStrongPassword,
      'Choisissez au moins 12 caractères avec minuscule, majuscule, chiffre et signe, ou 14 avec trois de ces quatre sortes.',
    ),
    z.refine((password) => !isCommonPassword(password), 'Ce mot de passe est trop courant, choisissez-en un autre.'),
  )
  .apply(described, { example: PASSWORD_EXAMPLE });

/** The password of an account that exists. */
export const currentPasswordSchema = z
  .string('Indiquez votre mot de passe.')
  .check(z.minLength(1, 'Indiquez votre mot de passe.'), z.maxLength(MAX_LENGTH, `${MAX_LENGTH} caractères au plus.`));

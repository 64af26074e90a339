import type { z } from 'zod';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Un texte est attendu.',
  number: 'Un nombre est attendu.',
  int: 'Un nombre entier est attendu.',
  boolean: 'Oui ou non est attendu.',
  array: 'Une liste est attendue.',
  date: 'Une date est attendue.',
};
const UNITS: Readonly<Record<string, string>> = { string: 'caractère', array: 'élément' };

/** What a schema that words nothing itself has to say, as a person would; undefined leaves it to the French of zod. */
export const frenchError: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Cette information manque.' : EXPECTED[issue.expected];
    case 'invalid_value':
      return `Valeurs possibles : ${issue.values.join(', ')}.`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'Cette information manque.';
      return issue.inclusive === false
        ? `Plus de ${issue.minimum}.`
        : `${amountOf(issue.minimum, issue.origin)} au moins.`;
    case 'too_big':
      return issue.inclusive === false
        ? `Moins de ${issue.maximum}.`
        : `${amountOf(issue.maximum, issue.origin)} au plus.`;
    case 'unrecognized_keys':
      return `Inconnu ici : ${issue.keys.join(', ')}.`;
    default:
      return undefined;
  }
};

function amountOf(size: number | bigint, origin: string): string {
  const unit = UNITS[origin];
  return unit === undefined ? String(size) : `${size} ${unit}${size < 2 ? '' : 's'}`;
}

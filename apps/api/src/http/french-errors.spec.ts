import { z } from 'zod';
import { frenchError } from './french-errors.ts';

describe('What a schema has to say', () => {
  it.each([
    ['Cette information manque.', z.string(), undefined],
    ['Cette information manque.', z.string().min(1), ''],
    ['Un texte est attendu.', z.string(), 12],
    ['Un nombre entier est attendu.', z.int(), 1.5],
    ['1 au moins.', z.number().min(1), -5],
    ['200 au plus.', z.number().max(200), 1e9],
    ['Plus de 0.', z.number().positive(), 0],
    ['2 caractères au moins.', z.string().min(2), 'a'],
    ['200 caractères au plus.', z.string().max(200), 'a'.repeat(201)],
    ['1 élément au plus.', z.array(z.string()).max(1), ['a', 'b']],
    ['Valeurs possibles : date, distance.', z.enum(['date', 'distance']), 'prix'],
    ['Inconnu ici : couleur.', z.strictObject({}), { couleur: 1 }],
  ])('%s', (message, schema, value) => {
    const messages = schema.safeParse(value, { error: frenchError }).error?.issues.map((issue) => issue.message);
    expect(messages).toEqual([message]);
  });
});

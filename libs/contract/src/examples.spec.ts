import * as z from 'zod/mini';
import * as contract from './index.ts';

const examples = Object.entries(contract).flatMap(([name, schema]) => {
  if (!(schema instanceof z.core.$ZodType)) return [];
  const example = z.globalRegistry.get(schema)?.['example'];
  return example !== null && typeof example === 'object' ? [[name, schema, example] as const] : [];
});

it('shows an example of each body of the API', () => {
  expect(examples.length).toBeGreaterThanOrEqual(20);
});

it.each(examples)('accepts its own example: %s', (_name, schema, example) => {
  expect(z.safeParse(schema, example).error).toBeUndefined();
});

import * as z from 'zod/mini';

/**
 * The schema with what the OpenAPI document says of it: `schema.apply(described, { example: 'Amboise' })`. It is kept
 * beside the schema, where `z.meta` would add a check that each parse runs and that `z.compile` refuses.
 */
export function described<Schema extends z.core.$ZodType>(schema: Schema, words: z.core.GlobalMeta): Schema {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, words);
  return copy;
}

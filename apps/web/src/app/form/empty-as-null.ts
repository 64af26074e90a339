import * as z from 'zod/mini';

/** What a form holds as an empty line is nothing for the API. Reads the model of the form by the schema of the contract. */
export function emptyAsNull<Schema extends z.core.$ZodType>(names: readonly string[], schema: Schema) {
  return z.pipe(
    z.transform((model): unknown => {
      const read = { ...(model as Record<string, unknown>) };
      for (const name of names) if (typeof read[name] === 'string' && read[name].trim() === '') read[name] = null;
      return read;
    }),
    schema,
  );
}

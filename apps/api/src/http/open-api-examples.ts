/** The part of JSON Schema that the schemas of the contract become. */
interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
}

export type Schemas = Readonly<Record<string, object>>;

const TEXT_OF_FORMAT: Record<string, string> = {
  'date-time': '2026-09-15T08:30:00.000Z',
  date: '2026-09-15',
  uuid: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
  email: 'lea.martin@exemple.fr',
  uri: 'https://exemple.fr',
};

/** An answer as it may look, put together from the examples that the fields of the contract carry. */
export function exampleOf(schema: object, schemas: Schemas): unknown {
  const given = resolve(schema, schemas);
  if (given.example !== undefined) return given.example;
  if (given.const !== undefined) return given.const;
  if (given.enum !== undefined) return given.enum[0];
  if (given.default !== undefined) return given.default;
  // A reference with a description of its own is an `allOf` of one.
  const [part] = given.allOf ?? given.anyOf ?? given.oneOf ?? [];
  if (part !== undefined) return exampleOf(part, schemas);
  switch ([given.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(given.properties ?? {}).map(([name, field]) => [name, exampleOf(field, schemas)]),
      );
    case 'array':
      return given.items === undefined ? [] : [exampleOf(given.items, schemas)];
    case 'string':
      return TEXT_OF_FORMAT[given.format ?? ''] ?? 'texte';
    case 'integer':
    case 'number':
      return Math.max(given.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolve(schemas[name] ?? {}, schemas);
}

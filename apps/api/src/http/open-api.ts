import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject, type SwaggerDocumentOptions } from '@nestjs/swagger';
import { problemSchema } from '@vte/contract';
import * as z from 'zod';
import { exampleOf, type Schemas } from './open-api-examples.ts';
import { describeProblem } from './problem.filter.ts';
import { Problem } from './problem.ts';
import { ROUTE_SUMMARIES } from './route-summaries.ts';

const DESCRIPTION = [
  'What is public needs no account nor key; the site shows how to use it on its page /donnees.',
  'Errors are problem documents (RFC 9457) with a stable `code` and the fields at fault.',
  'Lists are pages by key: pass `nextCursor` back as `cursor`.',
  'Amounts are integer EUR cents, instants UTC, civil dates `YYYY-MM-DD`, shares numbers from 0 to 1.',
  'Send `If-Match` with the `ETag` you read to refuse a change made on an older version (412).',
  'Where `Idempotency-Key` is listed, send one to make the request safe to send twice.',
].join('\n\n');

/** What anybody may call comes first. */
const TAGS = {
  offer: 'Open offers: search, counts, feeds; and those that a company writes',
  territory: 'Territories of the three dated lists, communes, action plans',
  company: 'Verified companies; and the one of the caller',
  stats: 'Open figures, as JSON or CSV',
  eligibility: 'The verdict on a recruitment, criterion by criterion',
  candidate: 'The profile of the caller',
  application: 'Applications, seen by both sides',
  matching: 'Offers and people that fit, with reasons',
  grant: 'Claims for the two aids',
  news: 'What is new for the caller',
  auth: 'Accounts and sessions',
  admin: 'For those who run the platform',
};

/** In the colours of the site, without the bar of the library. */
const LOOK = `
  .swagger-ui .topbar { display: none }
  .swagger-ui .info { margin: 24px 0 }
  .swagger-ui .scheme-container { background: none; box-shadow: none; padding: 0 }
  body { background: #faf8f4 }
`;
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

const DOCS = '/api/docs';
const AWAY = new Problem('service_unavailable');
const PREFIX = '/api/v1';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** `/api/openapi.json` and its reader at `/api/docs`. */
export function publishOpenApi(app: NestFastifyApplication): void {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('VTE recruitment platform')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Licence Ouverte 2.0', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/')
    .addBearerAuth();
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const config = builder.build();
  SwaggerModule.setup(
    DOCS,
    app,
    () => complete(SwaggerModule.createDocument(app, config, { standardSchemaConverter })),
    {
      jsonDocumentUrl: 'api/openapi.json',
      customSiteTitle: 'API · VTE',
      customCss: LOOK,
      swaggerOptions: { defaultModelsExpandDepth: 0 },
    },
  );
  // The page of the library has none: a telephone would draw it as wide as a desk.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, _reply, payload) =>
      request.url === DOCS && typeof payload === 'string' ? payload.replace('<head>', `<head>${VIEWPORT}`) : payload,
    );
}

/** The library asks the schema itself, and those that forms of the web share with the API are of `zod/mini`, which cannot say. */
const standardSchemaConverter: SwaggerDocumentOptions['standardSchemaConverter'] = (schema, { schemaType }) => {
  if (!(schema instanceof z.core.$ZodType)) return undefined;
  const { definitions, ...json } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: schemaType });
  return { schema: json, components: definitions as Record<string, object> };
};

/** What every route shares is said once here: its summary, an example of its answer, and the refusals that it may give. */
function complete(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas, Problem: z.toJSONSchema(problemSchema) as object };
  const schema = { $ref: '#/components/schemas/Problem' };
  document.components = {
    ...document.components,
    schemas,
    responses: {
      Problem: {
        description: 'Refused: `code` says why, `errors` which fields',
        content: { 'application/problem+json': { schema, example: exampleOf(schema, schemas) } },
      },
      Failure: {
        description: 'Failed on the side of the platform: `Retry-After` says when to ask again, if it is known',
        content: { 'application/problem+json': { schema, example: describeProblem(AWAY) } },
      },
    },
  };
  for (const [path, routes] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = routes[method];
      if (operation === undefined) continue;
      const summary = ROUTE_SUMMARIES[`${method.toUpperCase()} ${path.replace(PREFIX, '')}`];
      if (summary !== undefined) operation.summary = summary;
      if (path.startsWith(`${PREFIX}/admin/`)) operation.tags = ['admin'];
      for (const answer of Object.values(operation.responses)) illustrate(answer, schemas);
      operation.responses['4XX'] = { $ref: '#/components/responses/Problem' };
      operation.responses['5XX'] = { $ref: '#/components/responses/Failure' };
    }
  return document;
}

function illustrate(answer: Operation['responses'][string], schemas: Schemas): void {
  const json = answer !== undefined && 'content' in answer ? answer.content?.['application/json'] : undefined;
  if (json?.schema !== undefined) json.example = exampleOf(json.schema, schemas);
}

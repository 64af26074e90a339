import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemSchema } from '@vte/contract';
import * as z from 'zod';
import { ROUTE_SUMMARIES } from './route-summaries.ts';

const DESCRIPTION = [
  'Errors are problem documents (RFC 9457) with a stable `code` and the fields at fault.',
  'Lists are pages by key: pass `nextCursor` back as `cursor`.',
  'Amounts are integer EUR cents, instants UTC, civil dates `YYYY-MM-DD`, shares numbers from 0 to 1.',
  'Send `If-Match` with the `ETag` you read to refuse a change made on an older version (412).',
  'Send `Idempotency-Key` on a POST to make it safe to send twice.',
].join('\n\n');

const PREFIX = '/api/v1';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** `/api/openapi.json` and its reader at `/api/docs`. */
export function publishOpenApi(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('VTE recruitment platform')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('api/docs', app, () => complete(SwaggerModule.createDocument(app, config)), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}

/** What every route shares is said once here: its summary, and the refusals that it may answer. */
function complete(document: OpenAPIObject): OpenAPIObject {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: z.toJSONSchema(problemSchema) as object },
    responses: {
      Problem: {
        description: 'Refused: `code` says why, `errors` which fields',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
  for (const [path, routes] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = routes[method];
      if (operation === undefined) continue;
      const summary = ROUTE_SUMMARIES[`${method.toUpperCase()} ${path.replace(PREFIX, '')}`];
      if (summary !== undefined) operation.summary = summary;
      operation.responses['4XX'] = { $ref: '#/components/responses/Problem' };
      operation.responses['5XX'] = { $ref: '#/components/responses/Problem' };
    }
  return document;
}

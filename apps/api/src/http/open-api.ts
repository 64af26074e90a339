import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

const DESCRIPTION = [
  'Errors are problem documents (RFC 9457) with a stable `code` and the fields at fault.',
  'Lists are pages by key: pass `nextCursor` back as `cursor`.',
  'Amounts are integer EUR cents, instants UTC, civil dates `YYYY-MM-DD`, shares numbers from 0 to 1.',
  'Send `If-Match` with the `ETag` you read to refuse a change made on an older version (412).',
  'Send `Idempotency-Key` on a POST to make it safe to send twice.',
].join('\n\n');

/** `/api/openapi.json` and its reader at `/api/docs`. */
export function publishOpenApi(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('VTE recruitment platform')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, config), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}

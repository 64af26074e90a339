import { StreamableFile } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import { FILE_TYPES, type StoredFile } from './files.entity.ts';

/** What OpenAPI says of a route that calls `sendFile`. */
export const SendsFile = (): MethodDecorator =>
  ApiResponse({ status: 200, content: Object.fromEntries(FILE_TYPES.map((type) => [type, {}])) });

/** Sends a file to somebody who may read it. What was uploaded is hostile: it is never interpreted by the browser. */
export function sendFile(
  reply: FastifyReply,
  { file, stream }: { file: StoredFile; stream: Readable },
): StreamableFile {
  void reply.headers({
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const disposition = `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`;
  return new StreamableFile(stream, { type: file.type, disposition, length: file.sizeBytes });
}

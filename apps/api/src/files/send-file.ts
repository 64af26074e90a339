import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import type { StoredFile } from './files.entity.ts';

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

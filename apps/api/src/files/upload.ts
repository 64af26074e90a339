import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { MultipartFields } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Problem } from '../http/problem.ts';
import { FILE_TYPES, type FileType } from './files.entity.ts';

/** Enough bytes for the signatures of the three types. */
const SIGNATURE_BYTES = 4_100;

/** What OpenAPI says of a route that receives a file, after the text fields given. */
export const TakesFile = (fields: Record<string, { type: 'string'; enum: string[] }> = {}): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: [...Object.keys(fields), 'file'],
        properties: { ...fields, file: { type: 'string', format: 'binary' } },
      },
    }),
  );

type Write = (type: FileType, bytes: Readable) => Promise<void>;

interface Received {
  name: string;
  type: FileType;
  sizeBytes: number;
  sha256: string;
  /** The stream was cut at the limit: what was written is not the file. */
  tooLarge: boolean;
  /** Text fields that came before the file. */
  fields: Record<string, string>;
}

/**
 * Reads the `file` part of a multipart request, recognises it by its first bytes (never by its name or declared type)
 * and hands the stream to `write`, hashing and counting on the way. Nothing is held in memory but the first bytes.
 *
 * @throws Problem unsupported_media_type, malformed_request, file_missing, file_type_refused
 */
export async function readUpload(request: FastifyRequest, write: Write): Promise<Received> {
  if (!request.isMultipart()) throw new Problem('unsupported_media_type');
  try {
    return await readPart(request, write);
  } catch (error) {
    drop(request);
    throw error;
  }
}

/** What is left of a refused message would stay in the connection, and the next request of the browser wait behind it. */
function drop({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

async function readPart(request: FastifyRequest, write: Write): Promise<Received> {
  const part = await sent(request.file());
  if (part?.fieldname !== 'file') throw new Problem('file_missing');
  const stream = part.file;
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await firstBytes(chunks);
  if (first.length === 0) throw new Problem('file_missing');
  const type = await recognise(first);
  if (type === null) throw new Problem('file_type_refused');
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measured = async function* () {
    for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = await nextChunk(chunks)) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  };
  await write(type, Readable.from(measured()));
  return {
    name: safeName(part.filename),
    type,
    sizeBytes,
    sha256: hash.digest('hex'),
    tooLarge: stream.truncated,
    fields: textFields(part.fields),
  };
}

function textFields(fields: MultipartFields): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, field]) => {
    const value = field && 'value' in field ? field.value : undefined;
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(texts);
}

async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for (let length = 0; length < SIGNATURE_BYTES;) {
    const chunk = await nextChunk(chunks);
    if (chunk === undefined) break;
    read.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(read);
}

async function nextChunk(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const next = await sent(chunks.next());
  return next.done === true ? undefined : next.value;
}

/** The parser says with a bare error that the parts are cut short or are none; its limits have a status. */
async function sent<Part>(reading: Promise<Part>): Promise<Part> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : new Problem('malformed_request');
  }
}

async function recognise(first: Buffer): Promise<FileType | null> {
  const found = await fileTypeFromBuffer(first);
  return FILE_TYPES.find((type) => type === found?.mime) ?? null;
}

/** Name shown again to people: no path, no control character, a reasonable length. */
function safeName(name: string | undefined): string {
  const last = name?.split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  return [...shown].slice(-120).join('') || 'document';
}

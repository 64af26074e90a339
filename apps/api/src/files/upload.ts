import type { MultipartFields } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../http/problem.ts';
import { FILE_TYPES, type FileType } from './files.entity.ts';

/** Enough bytes for the signatures of the three types. */
const SIGNATURE_BYTES = 4_100;

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
 * @throws Problem unsupported_media_type, file_missing, file_type_refused
 */
export async function readUpload(
  request: FastifyRequest,
  write: (type: FileType, bytes: Readable) => Promise<void>,
): Promise<Received> {
  if (!request.isMultipart()) throw new Problem('unsupported_media_type');
  const part = await request.file();
  if (part?.fieldname !== 'file') throw new Problem('file_missing');
  const stream = part.file;
  const first = await firstBytes(stream);
  if (first.length === 0) throw new Problem('file_missing');
  const type = await recognise(first);
  if (type === null) {
    stream.resume();
    throw new Problem('file_type_refused');
  }
  stream.unshift(first);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const counted = new PassThrough();
  counted.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    sizeBytes += chunk.length;
  });
  await Promise.all([pipeline(stream, counted), write(type, counted)]);
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

async function firstBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < SIGNATURE_BYTES) {
    const chunk = (stream.read() as Buffer | null) ?? (await nextChunk(stream));
    if (chunk === null) break;
    chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}

function nextChunk(stream: Readable): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      stream.off('readable', settle).off('end', settle).off('error', reject);
      resolve(stream.read() as Buffer | null);
    };
    if (stream.readableEnded) {
      resolve(null);
      return;
    }
    stream.once('readable', settle).once('end', settle).once('error', reject);
  });
}

async function recognise(first: Buffer): Promise<FileType | null> {
  const found = await fileTypeFromBuffer(first);
  return FILE_TYPES.find((type) => type === found?.mime) ?? null;
}

/** Name shown again to people: no path, no control character, a reasonable length. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
      .trim()
      .slice(-120) || 'document'
  );
}

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

const HEADER = ApiHeader({
  name: 'If-Match',
  required: false,
  description: '`ETag` of the version that the change was decided on: an older one is refused (412)',
  schema: { type: 'string', example: '"3"' },
});

/** Version that the caller read, from `If-Match: "3"`; undefined when the header is absent or `*`. */
export function readIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new Problem('version_conflict');
  return Number(version);
}

/** `@IfMatch() version: number | undefined`, to hand to `expectVersion`; OpenAPI shows the header. */
export const IfMatch = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number | undefined =>
    readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [
    (target: object, method: string | symbol | undefined) => {
      const handler = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
      if (method !== undefined && handler !== undefined) HEADER(target, method, handler);
    },
  ],
);

/** Refuses with 412 a change decided on an older version of the row. */
export function expectVersion(row: { version: number }, ifMatch: number | undefined): void {
  if (ifMatch !== undefined && ifMatch !== row.version) throw new Problem('version_conflict');
}

/** Weak, so that what compresses the answer on its way may keep it. */
export function etagOf(content: string | Buffer): string {
  return `W/"${createHash('sha1').update(content).digest('base64url')}"`;
}

/** Whether the copy that a browser holds is this one: `If-None-Match`. */
export function isKnown(header: string | undefined, etag: string): boolean {
  return header === '*' || (header?.split(',').some((known) => known.trim() === etag) ?? false);
}

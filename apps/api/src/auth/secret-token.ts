import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in a link and in a cookie. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. It has full entropy: a fast hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

import { HttpErrorResponse } from '@angular/common/http';
import type { ErrorCode, Problem } from '@vte/contract';
import { SENTENCES } from './sentences.ts';

/** A refusal as a page shows it: a sentence, and the fields at fault. */
export interface Failure {
  /** `offline` when nothing answered. */
  code: ErrorCode | 'offline';
  sentence: string;
  fields: readonly { path: string; message: string }[];
}

const OFFLINE: Failure = {
  code: 'offline',
  sentence: 'La connexion ne répond pas. Vérifiez-la, puis réessayez.',
  fields: [],
};

/** Refusals whose detail says more than their general sentence. */
const ABOUT_THE_CASE: readonly ErrorCode[] = ['conflict', 'guard_failed', 'transition_not_allowed'];

/** Reads what a call to the API threw. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof HttpErrorResponse && thrown.status === 0) return OFFLINE;
  const problem: unknown = thrown instanceof HttpErrorResponse ? thrown.error : null;
  if (!isProblem(problem)) return { code: 'internal_error', sentence: SENTENCES.internal_error, fields: [] };
  const { code, detail, errors = [] } = problem;
  const conditions = errors.filter(({ path }) => path === 'action').map(({ message }) => message);
  const precise = conditions.join(' ') || (ABOUT_THE_CASE.includes(code) && detail);
  return { code, sentence: precise || SENTENCES[code], fields: errors };
}

/** Whether what was asked for does not exist, or could not: what else fails says nothing of it. */
export function isUnknown(failure: Failure | null): boolean {
  return failure?.code === 'not_found' || failure?.code === 'validation_failed';
}

/** What stands between the browser and the API may answer too, in its own way. */
function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    Object.hasOwn(SENTENCES, body.code)
  );
}

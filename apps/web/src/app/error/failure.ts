import { HttpErrorResponse } from '@angular/common/http';
import { problemSchema, type ErrorCode } from '@vte/contract';
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

/** Reads what a call to the API threw. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof HttpErrorResponse && thrown.status === 0) return OFFLINE;
  const problem = problemSchema.safeParse(thrown instanceof HttpErrorResponse ? thrown.error : null);
  if (!problem.success) return { code: 'internal_error', sentence: SENTENCES.internal_error, fields: [] };
  const { code, errors = [] } = problem.data;
  return { code, sentence: SENTENCES[code], fields: errors };
}

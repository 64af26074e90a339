import type { ErrorCode, Problem as ProblemDocument } from '@vte/contract';
import { PROBLEM_KINDS } from './problem-kinds.ts';

export type FieldError = NonNullable<ProblemDocument['errors']>[number];

interface ProblemExtras {
  /** One French sentence about this very case; the title says the general case. */
  detail?: string;
  /** The fields or rules concerned. */
  errors?: readonly FieldError[];
  /** Seconds before a new try may succeed. */
  retryAfterSeconds?: number;
}

/**
 * The only refusal that a service throws: a stable code, which fixes the HTTP status and the French title.
 *
 *     throw new Problem('offer_not_open', { detail: 'Cette offre est pourvue.' });
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ErrorCode;
  readonly extras: ProblemExtras;

  constructor(code: ErrorCode, extras: ProblemExtras = {}) {
    super(extras.detail ?? PROBLEM_KINDS[code].title);
    this.code = code;
    this.extras = extras;
  }

  get status(): number {
    return PROBLEM_KINDS[this.code].status;
  }
}

/** A field refused by a rule that the schema cannot know (it needs the database, or another account). */
export function invalidField(path: string, code: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ path, code, message }] });
}

import { completenessOf, type Candidate as CandidateDocument } from '@vte/contract';
import type { Account } from '../auth/auth.entity.ts';
import type { StoredFile } from '../files/files.entity.ts';
import type { Candidate } from './candidate.entity.ts';

type Person = Pick<Account, 'firstName' | 'lastName' | 'email'>;

export function toCandidate(
  candidate: Candidate,
  { firstName, lastName, email }: Person,
  cv: StoredFile | null,
): CandidateDocument {
  const { updatedAt, ...fields } = candidate;
  return {
    ...fields,
    firstName,
    lastName,
    email: email ?? '',
    cv: cv && { id: cv.id, name: cv.name, sizeBytes: cv.sizeBytes },
    completeness: completenessOf({ ...candidate, hasCv: cv !== null }),
    updatedAt: updatedAt.toISOString(),
  };
}

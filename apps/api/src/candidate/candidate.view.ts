import type { Candidate as CandidateDocument } from '@vte/contract';
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
    completeness: completenessOf(candidate),
    updatedAt: updatedAt.toISOString(),
  };
}

/** Share of the useful fields that are filled, 0 to 1. */
function completenessOf(candidate: Candidate): number {
  const filled = [
    true,
    candidate.fieldOfStudy !== null,
    candidate.skills.length >= 3,
    candidate.themes.length > 0,
    candidate.contractTypes.length > 0,
    candidate.availableFrom !== null,
    candidate.mobility.length > 0,
    candidate.presentation !== '',
    candidate.cvFileId !== null,
  ];
  return filled.filter(Boolean).length / filled.length;
}

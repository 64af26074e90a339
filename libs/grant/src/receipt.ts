import type { CivilDate } from '@vte/eligibility';
import type { ClaimKind } from './claim-transitions.ts';

/** Receipt number of a claim that was sent, for instance `VTE-2026-000042`. */
export function receiptNumber(year: number, sequence: number): string {
  return `VTE-${year}-${String(sequence).padStart(6, '0')}`;
}

/** What makes a claim unique: one per company, contract start, person and kind. */
export function claimKey(claim: { siren: string; startsOn: CivilDate; candidateId: string; kind: ClaimKind }): string {
  return [claim.siren, claim.startsOn, claim.candidateId, claim.kind].join(':');
}

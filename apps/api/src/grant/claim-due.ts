import { nextDeadline } from '@vte/grant';
import type { GrantClaim } from './claim.entity.ts';

/** An appeal is a right: nobody waits for it. */
export function expectedOn(claim: GrantClaim): string | null {
  return claim.status === 'refused' ? null : (nextDeadline(claim)?.by ?? null);
}

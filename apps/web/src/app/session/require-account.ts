import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import type { Role } from '@vte/contract';
import { Session } from './session.ts';

/** Lets in a signed-in account, of one of the roles when some are named; sends the others to the sign-in page and back. */
export function requireAccount(...roles: Role[]): CanActivateFn {
  return async (_route, { url }) => {
    const session = inject(Session);
    const router = inject(Router);
    await session.restore();
    if (session.account() === null) return router.createUrlTree(['/connexion'], { queryParams: { retour: url } });
    if (roles.length === 0 || session.hasRole(roles)) return true;
    return new RedirectCommand(router.parseUrl('/acces-refuse'), { skipLocationChange: true });
  };
}

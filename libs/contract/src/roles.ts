/** Roles of an account. Staff accounts may hold several; `candidate` and `company` are chosen at sign-up. */
export const ROLES = [
  'candidate',
  'company',
  'admin',
  'moderator',
  'instructor',
  'approver',
  'payer',
  'auditor',
  'territory_manager',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that a person may choose at sign-up; the others are given by an administrator. */
export const PUBLIC_ROLES = ['candidate', 'company'] as const satisfies readonly Role[];

export const STAFF_ROLES = [
  'admin',
  'moderator',
  'instructor',
  'approver',
  'payer',
  'auditor',
  'territory_manager',
] as const satisfies readonly Role[];

/**
 * Who may call what. A permission opens the route; whether the row is the caller's is checked by the query
 * (somebody else's row is 404), and whether the move is allowed now is checked by the transition tables.
 */
export const PERMISSIONS = {
  'account:self': ROLES,
  'account:manage': ['admin'],
  'audit:read': ['admin', 'auditor'],
  'company:manage': ['company'],
  'company:transition': ['company', 'moderator'],
  'company:list': ['moderator', 'admin', 'auditor'],
  'offer:manage': ['company'],
  'offer:list': ['moderator', 'admin', 'auditor'],
  'offer:transition': ['company', 'moderator'],
  'territory:edit': ['admin', 'territory_manager'],
  'search:manage': ['admin'],
  'candidate:manage': ['candidate'],
  'match:offers': ['candidate'],
  'match:candidates': ['company'],
  'application:send': ['candidate'],
  'application:read': ['candidate', 'company'],
  'application:transition': ['candidate', 'company'],
  'claim:open': ['candidate', 'company'],
  'claim:read': ['candidate', 'company', 'instructor', 'approver', 'payer', 'auditor', 'admin'],
  'claim:edit': ['candidate', 'company'],
  'claim:transition': ['candidate', 'company', 'instructor', 'approver', 'payer'],
  'claim:pay': ['payer'],
  'claim:list': ['instructor', 'approver', 'payer', 'auditor', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of the roles opens the permission. */
export function may(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => allowed.includes(role));
}

/** Whether somebody may write the action plan of a territory: an administrator any, a manager that of their own. */
export function mayEditPlan(
  { roles, territorySlug }: { roles: readonly Role[]; territorySlug: string | null },
  slug: string,
): boolean {
  return may(roles, 'territory:edit') && (roles.includes('admin') || territorySlug === slug);
}

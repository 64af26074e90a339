import type { Guard, TransitionTable } from '@vte/workflow';
import { addWorkingDays, type CivilDate } from './civil-date.ts';

export const COMPANY_STATUSES = ['draft', 'pending', 'verified', 'refused', 'suspended'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

export const COMPANY_ACTIONS = ['submit', 'verify', 'refuse', 'suspend', 'reinstate'] as const;
export type CompanyAction = (typeof COMPANY_ACTIONS)[number];

/** `company` is the owner of the company's account. */
export type CompanyActor = 'company' | 'moderator';

export interface CompanyMoveFacts {
  emailVerified: boolean;
  identifiersValid: boolean;
  communeResolved: boolean;
  sizeDeclared: boolean;
  /** The registry entry was looked at, or a reason says why it could not be. */
  registrySeen: boolean;
  reasonGiven: boolean;
}

export type CompanyGuard =
  'identifiers_valid' | 'commune_resolved' | 'size_declared' | 'email_verified' | 'registry_seen' | 'reason_required';

const guard = (code: CompanyGuard, fact: keyof CompanyMoveFacts): Guard<CompanyMoveFacts, CompanyGuard> => ({
  code,
  holds: (facts) => facts[fact] === true,
});

const needsReason = guard('reason_required', 'reasonGiven');

/** The life of a company on the platform. */
export const COMPANY_TRANSITIONS = [
  {
    action: 'submit',
    from: ['draft', 'refused'],
    to: 'pending',
    actors: ['company'],
    guards: [
      guard('identifiers_valid', 'identifiersValid'),
      guard('commune_resolved', 'communeResolved'),
      guard('size_declared', 'sizeDeclared'),
      guard('email_verified', 'emailVerified'),
    ],
  },
  {
    action: 'verify',
    from: ['pending'],
    to: 'verified',
    actors: ['moderator'],
    guards: [
      {
        code: 'registry_seen',
        holds: ({ registrySeen, reasonGiven }) => registrySeen === true || reasonGiven === true,
      },
    ],
  },
  { action: 'refuse', from: ['pending'], to: 'refused', actors: ['moderator'], guards: [needsReason], reason: true },
  {
    action: 'suspend',
    from: ['verified'],
    to: 'suspended',
    actors: ['moderator'],
    guards: [needsReason],
    reason: true,
  },
  {
    action: 'reinstate',
    from: ['suspended'],
    to: 'verified',
    actors: ['moderator'],
    guards: [needsReason],
    reason: true,
  },
] as const satisfies TransitionTable<CompanyStatus, CompanyAction, CompanyActor, CompanyMoveFacts, CompanyGuard>;

/** Working days in which a company is looked at (parameter of the operator). */
export const VERIFICATION_WORKING_DAYS = 2;

/** Day by which a company should have been looked at; holidays come from a calendar library. */
export function verificationExpectedBy(submittedOn: CivilDate, holidays: readonly CivilDate[] = []): CivilDate {
  return addWorkingDays(submittedOn, VERIFICATION_WORKING_DAYS, holidays);
}

import type { TransitionTable } from '@vte/workflow';

export const COMPANY_STATUSES = ['draft', 'pending', 'verified', 'refused', 'suspended'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

export const COMPANY_ACTIONS = ['submit', 'verify', 'refuse', 'suspend', 'reinstate'] as const;
export type CompanyAction = (typeof COMPANY_ACTIONS)[number];

export interface CompanyMoveFacts {
  emailVerified: boolean;
  identifiersValid: boolean;
  communeResolved: boolean;
  sizeDeclared: boolean;
  /** The registry entry was looked at, or a reason says why it could not be. */
  registrySeen: boolean;
  reasonGiven: boolean;
}

const needsReason = {
  code: 'reason_required',
  holds: ({ reasonGiven }: Partial<CompanyMoveFacts>) => reasonGiven === true,
} as const;

/** The life of a company on the platform. */
export const COMPANY_TRANSITIONS = [
  {
    action: 'submit',
    from: ['draft', 'refused'],
    to: 'pending',
    actors: ['company'],
    guards: [
      { code: 'identifiers_valid', holds: ({ identifiersValid }) => identifiersValid === true },
      { code: 'commune_resolved', holds: ({ communeResolved }) => communeResolved === true },
      { code: 'size_declared', holds: ({ sizeDeclared }) => sizeDeclared === true },
      { code: 'email_verified', holds: ({ emailVerified }) => emailVerified === true },
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
] as const satisfies TransitionTable<CompanyStatus, CompanyAction, 'company' | 'moderator', CompanyMoveFacts>;

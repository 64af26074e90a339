import type { Guard, TransitionTable } from '@vte/workflow';

export const OFFER_STATUSES = ['draft', 'submitted', 'published', 'rejected', 'filled', 'expired', 'archived'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const OFFER_ACTIONS = [
  'submit',
  'withdraw',
  'publish',
  'reject',
  'revise',
  'unpublish',
  'fill',
  'expire',
  'renew',
  'reopen',
  'archive',
] as const;
export type OfferAction = (typeof OFFER_ACTIONS)[number];
export type OfferActor = 'company' | 'moderator' | 'system';

export interface OfferMoveFacts {
  fieldsComplete: boolean;
  emailVerified: boolean;
  companyVerified: boolean;
  communeResolved: boolean;
  /** No blocking code of company or territory. */
  noBlock: boolean;
  flagsSeen: boolean;
  reasonGiven: boolean;
  /** Expired for 30 days at most. */
  renewable: boolean;
  /** Still before the end of validity. */
  stillValid: boolean;
  /** Past the end of validity. */
  pastValidity: boolean;
}

export type OfferGuard =
  | 'fields_complete'
  | 'email_verified'
  | 'company_verified'
  | 'commune_resolved'
  | 'no_block'
  | 'flags_seen'
  | 'reason_required'
  | 'renewable'
  | 'still_valid'
  | 'past_validity';

const guard = (code: OfferGuard, fact: keyof OfferMoveFacts): Guard<OfferMoveFacts, OfferGuard> => ({
  code,
  holds: (facts) => facts[fact] === true,
});

/** The life of an offer. A material edit of a published offer goes through `unpublish` and a new moderation. */
export const OFFER_TRANSITIONS = [
  {
    action: 'submit',
    from: ['draft'],
    to: 'submitted',
    actors: ['company'],
    guards: [guard('fields_complete', 'fieldsComplete'), guard('email_verified', 'emailVerified')],
  },
  { action: 'withdraw', from: ['submitted'], to: 'draft', actors: ['company'] },
  {
    action: 'publish',
    from: ['submitted'],
    to: 'published',
    actors: ['moderator'],
    guards: [
      guard('flags_seen', 'flagsSeen'),
      guard('company_verified', 'companyVerified'),
      guard('commune_resolved', 'communeResolved'),
      guard('no_block', 'noBlock'),
    ],
  },
  {
    action: 'reject',
    from: ['submitted'],
    to: 'rejected',
    actors: ['moderator'],
    guards: [guard('reason_required', 'reasonGiven')],
    reason: true,
  },
  { action: 'revise', from: ['rejected', 'expired'], to: 'draft', actors: ['company'] },
  { action: 'unpublish', from: ['published'], to: 'draft', actors: ['company'] },
  {
    action: 'unpublish',
    from: ['published'],
    to: 'draft',
    actors: ['moderator'],
    guards: [guard('reason_required', 'reasonGiven')],
    reason: true,
  },
  { action: 'fill', from: ['published'], to: 'filled', actors: ['company', 'system'] },
  {
    action: 'expire',
    from: ['published'],
    to: 'expired',
    actors: ['system'],
    guards: [guard('past_validity', 'pastValidity')],
  },
  {
    action: 'renew',
    from: ['expired'],
    to: 'published',
    actors: ['company'],
    guards: [guard('renewable', 'renewable'), guard('company_verified', 'companyVerified')],
  },
  {
    action: 'reopen',
    from: ['filled'],
    to: 'published',
    actors: ['company'],
    guards: [guard('still_valid', 'stillValid')],
  },
  {
    action: 'archive',
    from: ['draft', 'rejected', 'filled', 'expired'],
    to: 'archived',
    actors: ['company', 'system'],
  },
] as const satisfies TransitionTable<OfferStatus, OfferAction, OfferActor, OfferMoveFacts, OfferGuard>;

import {
  CLAIM_ACTIONS,
  CLAIM_GUARDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  DOCUMENT_TYPES,
  END_REASONS,
  RULE_SET_IDS,
} from '@vte/grant';
import * as z from 'zod';
import { contractProposalSchema } from './application.ts';
import { ibanSchema } from './identifiers.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import {
  centsSchema,
  civilDateSchema,
  givenDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  reasonSchema,
  searchSchema,
  versionSchema,
} from './scalars.ts';
import { codeSchema, verdictSchema } from './verdict.ts';

/** Body of `POST /grant-claims`. */
export const claimInputSchema = z.object({ applicationId: idSchema, kind: z.enum(CLAIM_KINDS) }).meta({
  id: 'ClaimInput',
  example: { applicationId: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c', kind: 'recruitment' },
});

/** Body of `PATCH /grant-claims/:id`: what the claimant completes before sending, or when asked. */
export const claimPatchSchema = z
  .object({
    iban: ibanSchema,
    accountHolder: lineSchema(140, 'Indiquez le titulaire du compte.'),
    upToDate: z.boolean().meta({ description: 'The company is up to date with Urssaf and taxes' }),
    otherAidsCents: z
      .array(z.object({ grantedOn: givenDateSchema, amountCents: centsSchema, body: lineSchema(160) }))
      .max(100)
      .meta({ description: 'De minimis aids declared for the last three years, whole group' }),
  })
  .partial()
  .meta({
    id: 'ClaimPatch',
    example: { iban: 'FR1420041010050500013M02606', accountHolder: 'Ateliers de la Loire', upToDate: true },
  });

export const claimTransitionSchema = z
  .object({
    action: z.enum(CLAIM_ACTIONS),
    reason: reasonSchema.optional(),
    reasonCodes: z.array(codeSchema).max(20).optional().meta({ description: 'Rules that a refusal rests on' }),
    items: z
      .array(z.object({ document: z.enum(DOCUMENT_TYPES), note: lineSchema(500) }))
      .min(1)
      .max(20)
      .optional(),
    opinion: z.enum(['approve', 'refuse']).optional(),
    companyHeardOn: givenDateSchema.optional(),
    ibanVerified: z.boolean().optional(),
    contractEndedOn: givenDateSchema.optional().meta({ description: 'To claw back: last day worked' }),
    endReason: z.enum(END_REASONS).optional(),
  })
  .refine(({ action, contractEndedOn, endReason }) => action !== 'claw_back' || (contractEndedOn && endReason), {
    path: ['contractEndedOn'],
    message: 'Indiquez le dernier jour travaillé et la raison de la fin du contrat.',
  })
  .meta({ id: 'ClaimTransition', example: { action: 'submit' } });

/** Form field beside the file of `POST /grant-claims/:id/documents`. */
export const documentTypeSchema = z.enum(DOCUMENT_TYPES, 'Choisissez le type de document.');

const documentSchema = z.object({
  id: idSchema,
  type: z.enum(DOCUMENT_TYPES),
  name: z.string(),
  sizeBytes: z.int(),
  addedAt: instantSchema,
});

const claimSummaryShape = {
  id: idSchema,
  applicationId: idSchema.meta({ description: 'The hire that it is about' }),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(CLAIM_STATUSES),
  receipt: z.string().nullable().meta({ example: 'VTE-2026-000042' }),
  amountCents: centsSchema.nullable().meta({ description: 'Frozen by the approval' }),
  aidCents: centsSchema,
  company: z.object({ id: idSchema, name: z.string(), siren: z.string() }),
  candidateName: z.string(),
  offerTitle: z.string(),
  submittedOn: civilDateSchema.nullable(),
  since: civilDateSchema.meta({ description: 'Day on which the status was reached' }),
  fileBefore: civilDateSchema.meta({ description: 'Last day to send the claim' }),
  nextStep: z
    .object({ by: civilDateSchema, actor: z.enum(['claimant', 'instructor', 'approver', 'payer']) })
    .nullable(),
  actions: z.array(z.enum(CLAIM_ACTIONS)).meta({ description: 'What the caller may do now' }),
  version: versionSchema,
  createdAt: instantSchema,
};

export const claimSummarySchema = z.object(claimSummaryShape).meta({ id: 'ClaimSummary' });

export const claimSchema = z
  .object({
    ...claimSummaryShape,
    ruleSet: z.enum(RULE_SET_IDS),
    contract: contractProposalSchema,
    iban: z.string().nullable().meta({ description: 'Masked but for its last four characters, except to the payer' }),
    accountHolder: z.string().nullable(),
    upToDate: z.boolean().nullable(),
    otherAidsCents: claimPatchSchema.shape.otherAidsCents.unwrap(),
    documents: z.array(documentSchema),
    missingDocuments: z.array(z.enum(DOCUMENT_TYPES)),
    requestedItems: z.array(z.object({ document: z.enum(DOCUMENT_TYPES), note: z.string() })),
    clawbackCents: centsSchema.nullable(),
    obstacles: z.array(z.object({ action: z.enum(CLAIM_ACTIONS), guard: z.enum(CLAIM_GUARDS) })).meta({
      description: 'Actions of the caller’s role that the file itself forbids, with the condition that fails',
    }),
    opinion: z.object({ value: z.enum(['approve', 'refuse']), note: z.string() }).nullable(),
    verdict: verdictSchema,
    history: z.array(
      z.object({
        action: z.enum(CLAIM_ACTIONS),
        from: z.enum(CLAIM_STATUSES).nullable(),
        to: z.enum(CLAIM_STATUSES),
        by: z.enum(['claimant', 'instructor', 'approver', 'payer', 'system']),
        officer: z
          .object({ name: z.string(), me: z.boolean() })
          .nullable()
          .meta({ description: 'Who did it, for the staff only' }),
        at: instantSchema,
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Claim' });

export const claimListQuerySchema = pageQuerySchema.extend({
  status: z.enum(CLAIM_STATUSES).optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
});
export const claimPageSchema = pageOf(claimSummarySchema).meta({ id: 'ClaimPage' });

/** Query of the queue of the officers. */
export const claimQueueQuerySchema = claimListQuerySchema.extend({
  q: searchSchema(100)
    .optional()
    .meta({ description: 'Part of the receipt, or of the name of the company or the person' }),
  mine: z.literal('true').optional().meta({ description: 'Claims on which the caller has acted' }),
  late: z.literal('true').optional().meta({ description: 'Claims past the day expected for their next step' }),
});
export const queuedClaimSchema = z
  .object({
    ...claimSummaryShape,
    payee: z
      .object({ holder: z.string(), iban: z.string() })
      .nullable()
      .meta({ description: 'Account to pay, masked; for the payer only' }),
  })
  .meta({ id: 'QueuedClaim' });
export const claimQueueSchema = pageOf(queuedClaimSchema)
  .extend({
    counts: z.object({
      byStatus: z.partialRecord(z.enum(CLAIM_STATUSES), z.int()),
      mine: z.int(),
      late: z.int(),
      dueCents: z.int().meta({ description: 'Sum of the aids granted and not paid yet' }),
    }),
  })
  .meta({ id: 'ClaimQueue' });

export type ClaimInput = z.infer<typeof claimInputSchema>;
export type ClaimPatch = z.infer<typeof claimPatchSchema>;
export type ClaimTransition = z.infer<typeof claimTransitionSchema>;
export type ClaimSummary = z.infer<typeof claimSummarySchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimQueueQuery = z.infer<typeof claimQueueQuerySchema>;
export type ClaimQueue = z.infer<typeof claimQueueSchema>;
export type QueuedClaim = z.infer<typeof queuedClaimSchema>;
export type ClaimListQuery = z.infer<typeof claimListQuerySchema>;

import {
  CLAIM_ACTIONS,
  CLAIM_GUARDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  DOCUMENT_TYPES,
  END_REASONS,
  RULE_SET_IDS,
} from '@vte/grant';
import * as z from 'zod/mini';
import { described } from './described.ts';
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
export const claimInputSchema = z.object({ applicationId: idSchema, kind: z.enum(CLAIM_KINDS) }).apply(described, {
  id: 'ClaimInput',
  example: { applicationId: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c', kind: 'recruitment' },
});

const otherAidsSchema = z
  .array(z.object({ grantedOn: givenDateSchema, amountCents: centsSchema, body: lineSchema(160) }))
  .check(z.maxLength(100, '100 aides au plus.'))
  .apply(described, { description: 'De minimis aids declared for the last three years, whole group' });

/** Body of `PATCH /grant-claims/:id`: what the claimant completes before sending, or when asked. */
export const claimPatchSchema = z
  .partial(
    z.object({
      iban: ibanSchema,
      accountHolder: lineSchema(140, 'Indiquez le titulaire du compte.'),
      upToDate: z.boolean().apply(described, { description: 'The company is up to date with Urssaf and taxes' }),
      otherAidsCents: otherAidsSchema,
    }),
  )
  .apply(described, {
    id: 'ClaimPatch',
    example: { iban: 'FR1420041010050500013M02606', accountHolder: 'Ateliers de la Loire', upToDate: true },
  });

export const claimTransitionSchema = z
  .object({
    action: z.enum(CLAIM_ACTIONS),
    reason: z.optional(reasonSchema),
    reasonCodes: z
      .optional(z.array(codeSchema).check(z.maxLength(20)))
      .apply(described, { description: 'Rules that a refusal rests on' }),
    items: z.optional(
      z
        .array(z.object({ document: z.enum(DOCUMENT_TYPES), note: lineSchema(500) }))
        .check(z.minLength(1), z.maxLength(20)),
    ),
    opinion: z.optional(z.enum(['approve', 'refuse'])),
    companyHeardOn: z.optional(givenDateSchema),
    ibanVerified: z.optional(z.boolean()),
    contractEndedOn: z.optional(givenDateSchema).apply(described, { description: 'To claw back: last day worked' }),
    endReason: z.optional(z.enum(END_REASONS)),
  })
  .check(
    z.refine(({ action, contractEndedOn, endReason }) => action !== 'claw_back' || (contractEndedOn && endReason), {
      path: ['contractEndedOn'],
      message: 'Indiquez le dernier jour travaillé et la raison de la fin du contrat.',
    }),
  )
  .apply(described, { id: 'ClaimTransition', example: { action: 'submit' } });

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
  applicationId: idSchema.apply(described, { description: 'The hire that it is about' }),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(CLAIM_STATUSES),
  receipt: z.nullable(z.string()).apply(described, { example: 'VTE-2026-000042' }),
  amountCents: z.nullable(centsSchema).apply(described, { description: 'Frozen by the approval' }),
  aidCents: centsSchema,
  company: z.object({ id: idSchema, name: z.string(), siren: z.string() }),
  candidateName: z.string(),
  offerTitle: z.string(),
  submittedOn: z.nullable(civilDateSchema),
  since: civilDateSchema.apply(described, { description: 'Day on which the status was reached' }),
  fileBefore: civilDateSchema.apply(described, { description: 'Last day to send the claim' }),
  nextStep: z.nullable(
    z.object({ by: civilDateSchema, actor: z.enum(['claimant', 'instructor', 'approver', 'payer']) }),
  ),
  actions: z.array(z.enum(CLAIM_ACTIONS)).apply(described, { description: 'What the caller may do now' }),
  version: versionSchema,
  createdAt: instantSchema,
};

export const claimSummarySchema = z.object(claimSummaryShape).apply(described, { id: 'ClaimSummary' });

export const claimSchema = z
  .object({
    ...claimSummaryShape,
    ruleSet: z.enum(RULE_SET_IDS),
    contract: contractProposalSchema,
    iban: z
      .nullable(z.string())
      .apply(described, { description: 'Masked but for its last four characters, except to the payer' }),
    accountHolder: z.nullable(z.string()),
    upToDate: z.nullable(z.boolean()),
    otherAidsCents: otherAidsSchema,
    documents: z.array(documentSchema),
    missingDocuments: z.array(z.enum(DOCUMENT_TYPES)),
    requestedItems: z.array(z.object({ document: z.enum(DOCUMENT_TYPES), note: z.string() })),
    clawbackCents: z.nullable(centsSchema),
    obstacles: z.array(z.object({ action: z.enum(CLAIM_ACTIONS), guard: z.enum(CLAIM_GUARDS) })).apply(described, {
      description: 'Actions of the caller’s role that the file itself forbids, with the condition that fails',
    }),
    opinion: z.nullable(z.object({ value: z.enum(['approve', 'refuse']), note: z.string() })),
    verdict: verdictSchema,
    history: z.array(
      z.object({
        action: z.enum(CLAIM_ACTIONS),
        from: z.nullable(z.enum(CLAIM_STATUSES)),
        to: z.enum(CLAIM_STATUSES),
        by: z.enum(['claimant', 'instructor', 'approver', 'payer', 'system']),
        officer: z
          .nullable(z.object({ name: z.string(), me: z.boolean() }))
          .apply(described, { description: 'Who did it, for the staff only' }),
        at: instantSchema,
        reason: z.nullable(z.string()),
      }),
    ),
  })
  .apply(described, { id: 'Claim' });

export const claimListQuerySchema = z.extend(pageQuerySchema, {
  status: z.optional(z.enum(CLAIM_STATUSES)),
  kind: z.optional(z.enum(CLAIM_KINDS)),
});
export const claimPageSchema = pageOf(claimSummarySchema).apply(described, { id: 'ClaimPage' });

/** Query of the queue of the officers. */
export const claimQueueQuerySchema = z.extend(claimListQuerySchema, {
  q: z
    .optional(searchSchema(100))
    .apply(described, { description: 'Part of the receipt, or of the name of the company or the person' }),
  mine: z.optional(z.literal('true')).apply(described, { description: 'Claims on which the caller has acted' }),
  late: z
    .optional(z.literal('true'))
    .apply(described, { description: 'Claims past the day expected for their next step' }),
});
export const queuedClaimSchema = z
  .object({
    ...claimSummaryShape,
    payee: z
      .nullable(z.object({ holder: z.string(), iban: z.string() }))
      .apply(described, { description: 'Account to pay, masked; for the payer only' }),
  })
  .apply(described, { id: 'QueuedClaim' });
export const claimQueueSchema = z
  .extend(pageOf(queuedClaimSchema), {
    counts: z.object({
      byStatus: z.partialRecord(z.enum(CLAIM_STATUSES), z.int()),
      mine: z.int(),
      late: z.int(),
      dueCents: z.int().apply(described, { description: 'Sum of the aids granted and not paid yet' }),
    }),
  })
  .apply(described, { id: 'ClaimQueue' });

export type ClaimInput = z.infer<typeof claimInputSchema>;
export type ClaimPatch = z.infer<typeof claimPatchSchema>;
export type ClaimTransition = z.infer<typeof claimTransitionSchema>;
export type ClaimSummary = z.infer<typeof claimSummarySchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimQueueQuery = z.infer<typeof claimQueueQuerySchema>;
export type ClaimQueue = z.infer<typeof claimQueueSchema>;
export type QueuedClaim = z.infer<typeof queuedClaimSchema>;
export type ClaimListQuery = z.infer<typeof claimListQuerySchema>;

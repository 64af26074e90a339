import * as z from 'zod/mini';
import { described } from './described.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { idSchema, instantSchema, searchSchema } from './scalars.ts';

export const auditEntrySchema = z
  .object({
    position: z.int().apply(described, { description: 'Place in the chain, from 1, without a gap' }),
    id: idSchema,
    entity: z.string().apply(described, { example: 'grant_claim' }),
    entityId: z.string(),
    entityName: z.nullable(z.string()).apply(described, { description: 'Null once the row is gone' }),
    action: z.string().apply(described, { example: 'approve' }),
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
    actorId: z.nullable(idSchema).apply(described, { description: 'Null when the scheduler acted' }),
    actorName: z
      .nullable(z.string())
      .apply(described, { description: 'Null when the scheduler acted, or a person since erased' }),
    actorRoles: z.array(z.string()),
    at: instantSchema,
    reasonCode: z.nullable(z.string()),
    comment: z.nullable(z.string()),
    ruleSetId: z.nullable(z.string()),
    inputHash: z.nullable(z.string()),
    previousHash: z.string(),
    hash: z.string(),
  })
  .apply(described, { id: 'AuditEntry' });

export const auditListQuerySchema = z.extend(pageQuerySchema, {
  entity: z.optional(searchSchema(60)),
  entityId: z.optional(searchSchema(160)),
  actor: z.optional(idSchema),
  action: z.optional(searchSchema(60)),
  since: z.optional(instantSchema),
  until: z.optional(instantSchema),
});
export const auditPageSchema = pageOf(auditEntrySchema).apply(described, { id: 'AuditPage' });

/** Result of a walk over the whole chain. */
export const auditVerificationSchema = z
  .object({
    intact: z.boolean(),
    entries: z.int(),
    firstBrokenPosition: z
      .nullable(z.int())
      .apply(described, { description: 'First entry whose hash or place is wrong' }),
  })
  .apply(described, { id: 'AuditVerification' });

export type AuditEntryView = z.infer<typeof auditEntrySchema>;
export type AuditListQuery = z.infer<typeof auditListQuerySchema>;
export type AuditVerification = z.infer<typeof auditVerificationSchema>;

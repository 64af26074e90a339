import * as z from 'zod';
import { pageOf, pageQuerySchema } from './paging.ts';
import { idSchema, instantSchema, searchSchema } from './scalars.ts';

export const auditEntrySchema = z
  .object({
    position: z.int().meta({ description: 'Place in the chain, from 1, without a gap' }),
    id: idSchema,
    entity: z.string().meta({ example: 'grant_claim' }),
    entityId: z.string(),
    entityName: z.string().nullable().meta({ description: 'Null once the row is gone' }),
    action: z.string().meta({ example: 'approve' }),
    from: z.string().nullable(),
    to: z.string().nullable(),
    actorId: idSchema.nullable().meta({ description: 'Null when the scheduler acted' }),
    actorName: z.string().nullable().meta({ description: 'Null when the scheduler acted, or a person since erased' }),
    actorRoles: z.array(z.string()),
    at: instantSchema,
    reasonCode: z.string().nullable(),
    comment: z.string().nullable(),
    ruleSetId: z.string().nullable(),
    inputHash: z.string().nullable(),
    previousHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });

export const auditListQuerySchema = pageQuerySchema.extend({
  entity: searchSchema(60).optional(),
  entityId: searchSchema(160).optional(),
  actor: idSchema.optional(),
  action: searchSchema(60).optional(),
  since: instantSchema.optional(),
  until: instantSchema.optional(),
});
export const auditPageSchema = pageOf(auditEntrySchema).meta({ id: 'AuditPage' });

/** Result of a walk over the whole chain. */
export const auditVerificationSchema = z
  .object({
    intact: z.boolean(),
    entries: z.int(),
    firstBrokenPosition: z.int().nullable().meta({ description: 'First entry whose hash or place is wrong' }),
  })
  .meta({ id: 'AuditVerification' });

export type AuditEntryView = z.infer<typeof auditEntrySchema>;
export type AuditListQuery = z.infer<typeof auditListQuerySchema>;
export type AuditVerification = z.infer<typeof auditVerificationSchema>;

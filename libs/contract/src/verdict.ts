import { CRITERIA, DECISIONS, EFFECTS, ELIGIBILITY_CODES, SECTIONS, VERDICTS } from '@vte/eligibility';
import { CLAIM_CODES, CLAIM_CRITERIA } from '@vte/grant';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { civilDateSchema } from './scalars.ts';

/** A value found or required, as data: each reader words it. */
export const valueSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('list'), values: z.readonly(z.array(z.string())) }),
    z.object({ kind: z.literal('number'), number: z.number() }),
    z.object({ kind: z.literal('share'), share: z.number() }),
    z.object({ kind: z.literal('money'), cents: z.number() }),
    z.object({ kind: z.literal('date'), date: civilDateSchema }),
    z.object({ kind: z.literal('months'), months: z.int() }),
    z.object({ kind: z.literal('years'), years: z.int() }),
    z.object({ kind: z.literal('level'), level: z.int() }),
    z.object({ kind: z.literal('flag'), flag: z.boolean() }),
  ])
  .apply(described, { id: 'Value' });

const criterion = z.enum([...CRITERIA, ...CLAIM_CRITERIA]);
/** Why a rule says no, or asks for more. */
export const codeSchema = z.enum([...ELIGIBILITY_CODES, ...CLAIM_CODES]);

export const criterionVerdictSchema = z
  .object({
    criterion,
    section: z.enum(SECTIONS),
    verdict: z.enum(VERDICTS),
    codes: z.readonly(z.array(codeSchema)),
    found: z.nullable(valueSchema),
    required: z.nullable(valueSchema),
    source: z.string(),
  })
  .apply(described, { id: 'CriterionVerdict' });

export const findingSchema = z
  .object({
    code: codeSchema,
    effect: z.enum(EFFECTS),
    criterion,
    section: z.enum(SECTIONS),
    overridable: z.boolean(),
    found: z.nullable(valueSchema),
    required: z.nullable(valueSchema),
    source: z.string(),
  })
  .apply(described, { id: 'Finding' });

/** What the rules say, criterion by criterion; a person decides. */
export const verdictSchema = z
  .object({
    decision: z.enum(DECISIONS),
    criteria: z.array(criterionVerdictSchema),
    findings: z.array(findingSchema),
    missing: z.array(z.enum(SECTIONS)),
  })
  .apply(described, { id: 'Verdict' });

export type Verdict = z.infer<typeof verdictSchema>;

import {
  AGE_BANDS,
  COMPANY_SIZES,
  CONTRACT_TYPES,
  DIPLOMA_LEVELS,
  INSOLVENCIES,
  LEGAL_FORMS,
  MISSION_THEMES,
} from '@vte/eligibility';
import { HOUSING_MODES, RULE_SET_IDS } from '@vte/grant';
import * as z from 'zod';
import { nafSchema } from './identifiers.ts';
import { centsSchema, givenDateSchema, largeCentsSchema, shareSchema } from './scalars.ts';
import { verdictSchema } from './verdict.ts';

const headcount = z
  .number('Indiquez l’effectif.')
  .min(0, 'L’effectif ne peut pas être négatif.')
  .max(10_000_000, 'Vérifiez cet effectif.');

const figures = {
  headcount,
  turnoverCents: largeCentsSchema.nullable(),
  balanceCents: largeCentsSchema.nullable(),
};

const company = z.strictObject({
  ...figures,
  previousYear: z.strictObject(figures).nullable().optional(),
  links: z
    .array(
      z.strictObject({
        share: shareSchema,
        control: z.boolean().optional(),
        ...figures,
      }),
    )
    .max(100)
    .optional(),
  registryCategory: z.enum(COMPANY_SIZES).nullable().optional(),
  legalForm: z.enum(LEGAL_FORMS).optional(),
  headOfficeInFrance: z.boolean().optional(),
  closed: z.boolean().optional(),
  insolvency: z.enum(INSOLVENCIES).optional(),
  upToDate: z.boolean().optional(),
  naf: nafSchema.nullable().optional(),
});

/** The commune may be any text: one that is not an INSEE code is an unresolved commune, which the verdict says. */
const site = z.strictObject({ commune: z.string().max(100).nullable(), share: shareSchema });

const candidate = z.strictObject({
  level: z.literal(DIPLOMA_LEVELS, 'Choisissez un niveau de 4 (bac) à 8 (bac+8).'),
  diplomaObtainedOn: givenDateSchema.nullable(),
  preparesLevel: z.literal(DIPLOMA_LEVELS).nullable().optional(),
  unverified: z.boolean().optional(),
});

const contract = z.strictObject({
  type: z.enum(CONTRACT_TYPES, 'Choisissez un type de contrat.'),
  signedOn: givenDateSchema,
  startsOn: givenDateSchema,
  endsOn: givenDateSchema.nullable().optional(),
  renewedEndsOn: givenDateSchema.nullable().optional(),
  grossMonthlyCents: centsSchema.nullable(),
  workingTime: shareSchema.optional(),
  remoteShare: shareSchema.optional(),
  contractYear: z.int().min(1).max(3).nullable().optional(),
  ageBand: z.enum(AGE_BANDS).nullable().optional(),
  conventionalMinimumCents: centsSchema.nullable().optional(),
});

const mission = z.strictObject({
  themes: z.array(z.enum(MISSION_THEMES)).max(50),
  responsible: z.boolean().optional(),
  directLink: z.boolean().optional(),
});

/** Body of `POST /eligibility`: any subset of the sections. The lists of a commune come from the server. */
export const eligibilityInputSchema = z
  .strictObject({
    ruleSet: z.enum(RULE_SET_IDS).default('vte-148'),
    company: company.optional(),
    sites: z.array(site).max(50, '50 établissements au plus.').optional(),
    candidate: candidate.optional(),
    contract: contract.optional(),
    mission: mission.optional(),
  })
  .meta({
    id: 'EligibilityInput',
    example: {
      company: { headcount: 120, turnoverCents: 1_800_000_000, balanceCents: 1_200_000_000 },
      sites: [{ commune: '37003', share: 1 }],
    },
  });

export const eligibilityVerdictSchema = z
  .object({
    ...verdictSchema.shape,
    ruleSet: z.enum(RULE_SET_IDS),
    companySize: z.enum(COMPANY_SIZES).nullable(),
    codes: z.array(z.string()),
    grants: z.object({
      recruitment: z.object({
        amountCents: centsSchema.meta({ description: 'Proposed: 0 unless the decision is `eligible`' }),
        aidCents: centsSchema.meta({ description: 'Amount of the aid when every condition is met' }),
      }),
      settlingIn: z.object({
        state: z.enum(['open', 'possible', 'closed']),
        amountCents: centsSchema,
        payer: z.enum(['action_logement', 'operator']),
        mode: z.enum(HOUSING_MODES),
        codes: z.array(z.string()).readonly(),
      }),
    }),
  })
  .meta({ id: 'EligibilityVerdict' });

export type EligibilityRequest = z.infer<typeof eligibilityInputSchema>;
export type EligibilityVerdict = z.infer<typeof eligibilityVerdictSchema>;

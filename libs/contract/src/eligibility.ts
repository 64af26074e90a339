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
import * as z from 'zod/mini';
import { described } from './described.ts';
import { nafSchema } from './identifiers.ts';
import { centsSchema, contractYearSchema, givenDateSchema, largeCentsSchema, shareSchema } from './scalars.ts';
import { verdictSchema } from './verdict.ts';

const headcount = z
  .number('Indiquez l’effectif.')
  .check(z.gte(0, 'L’effectif ne peut pas être négatif.'), z.lte(10_000_000, 'Vérifiez cet effectif.'));

const figures = {
  headcount,
  turnoverCents: z.nullable(largeCentsSchema),
  balanceCents: z.nullable(largeCentsSchema),
};

const company = z.strictObject({
  ...figures,
  previousYear: z.nullish(z.strictObject(figures)),
  links: z.optional(
    z
      .array(
        z.strictObject({
          share: shareSchema,
          control: z.optional(z.boolean()),
          ...figures,
        }),
      )
      .check(z.maxLength(100)),
  ),
  registryCategory: z.nullish(z.enum(COMPANY_SIZES)),
  legalForm: z.optional(z.enum(LEGAL_FORMS)),
  headOfficeInFrance: z.optional(z.boolean()),
  closed: z.optional(z.boolean()),
  insolvency: z.optional(z.enum(INSOLVENCIES)),
  upToDate: z.optional(z.boolean()),
  naf: z.nullish(nafSchema),
});

/** The commune may be any text: one that is not an INSEE code is an unresolved commune, which the verdict says. */
const site = z.strictObject({ commune: z.nullable(z.string().check(z.maxLength(100))), share: shareSchema });

const candidate = z.strictObject({
  level: z.literal(DIPLOMA_LEVELS, 'Choisissez un niveau de 4 (bac) à 8 (bac+8).'),
  diplomaObtainedOn: z.nullable(givenDateSchema),
  preparesLevel: z.nullish(z.literal(DIPLOMA_LEVELS)),
  unverified: z.optional(z.boolean()),
});

const contract = z.strictObject({
  type: z.enum(CONTRACT_TYPES, 'Choisissez un type de contrat.'),
  signedOn: givenDateSchema,
  startsOn: givenDateSchema,
  endsOn: z.nullish(givenDateSchema),
  renewedEndsOn: z.nullish(givenDateSchema),
  grossMonthlyCents: z.nullable(centsSchema),
  workingTime: z.optional(shareSchema),
  remoteShare: z.optional(shareSchema),
  contractYear: z.nullish(contractYearSchema),
  ageBand: z.nullish(z.enum(AGE_BANDS)),
  conventionalMinimumCents: z.nullish(centsSchema),
});

const mission = z.strictObject({
  themes: z.array(z.enum(MISSION_THEMES)).check(z.maxLength(50)),
  responsible: z.optional(z.boolean()),
  directLink: z.optional(z.boolean()),
});

/** Body of `POST /eligibility`: any subset of the sections. The lists of a commune come from the server. */
export const eligibilityInputSchema = z
  .strictObject({
    ruleSet: z._default(z.enum(RULE_SET_IDS), 'vte-148'),
    company: z.optional(company),
    sites: z.optional(z.array(site).check(z.maxLength(50, '50 établissements au plus.'))),
    candidate: z.optional(candidate),
    contract: z.optional(contract),
    mission: z.optional(mission),
  })
  .apply(described, {
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
    companySize: z.nullable(z.enum(COMPANY_SIZES)),
    codes: z.array(z.string()),
    grants: z.object({
      recruitment: z.object({
        amountCents: centsSchema.apply(described, { description: 'Proposed: 0 unless the decision is `eligible`' }),
        aidCents: centsSchema.apply(described, { description: 'Amount of the aid when every condition is met' }),
      }),
      settlingIn: z.object({
        state: z.enum(['open', 'possible', 'closed']),
        amountCents: centsSchema,
        payer: z.enum(['action_logement', 'operator']),
        mode: z.enum(HOUSING_MODES),
        codes: z.readonly(z.array(z.string())),
      }),
    }),
  })
  .apply(described, { id: 'EligibilityVerdict' });

export type EligibilityRequest = z.infer<typeof eligibilityInputSchema>;
export type EligibilityVerdict = z.infer<typeof eligibilityVerdictSchema>;

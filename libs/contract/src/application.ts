import { APPLICATION_ACTIONS, APPLICATION_STATUSES, DECLINE_REASONS } from '@vte/application';
import { AGE_BANDS, CONTRACT_TYPES, DIPLOMA_LEVELS } from '@vte/eligibility';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import {
  centsSchema,
  civilDateSchema,
  contractYearSchema,
  givenDateSchema,
  idSchema,
  instantSchema,
  reasonSchema,
  shareSchema,
  textSchema,
  versionSchema,
} from './scalars.ts';

/** Body of `POST /offers/:id/applications`. */
export const applySchema = z
  .object({
    message: textSchema(4000).check(z.minLength(1, 'Dites en quelques mots pourquoi ce poste vous intéresse.')),
    shareProfile: z.literal(true, 'Acceptez de transmettre votre profil à l’entreprise pour candidater.'),
  })
  .apply(described, {
    id: 'ApplicationInput',
    example: { message: 'Votre projet de catalogue en ligne prolonge mon mémoire.', shareProfile: true },
  });

/** The contract that the company proposes. Year and age band serve the wage floor of an alternance only. */
export const contractProposalSchema = z
  .object({
    type: z.enum(CONTRACT_TYPES),
    signedOn: givenDateSchema,
    startsOn: givenDateSchema,
    endsOn: z._default(z.nullable(givenDateSchema), null),
    trialEndsOn: z._default(z.nullable(givenDateSchema), null),
    grossMonthlyCents: centsSchema.check(z.gte(1, 'Indiquez le salaire brut mensuel.')),
    workingTime: z._default(shareSchema.check(z.gt(0, 'Indiquez le temps de travail.')), 1),
    remoteShare: z._default(shareSchema, 0),
    contractYear: z._default(z.nullable(contractYearSchema), null),
    ageBand: z._default(z.nullable(z.enum(AGE_BANDS)), null),
  })
  .check(
    z.superRefine((contract, context) => {
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: 'custom', path: [path], message });
      };
      const alternance = contract.type === 'apprenticeship' || contract.type === 'professionalisation';
      if (contract.startsOn < contract.signedOn)
        refuse('startsOn', 'Le contrat se signe au plus tard le jour où il commence.');
      if (contract.endsOn !== null && contract.endsOn < contract.startsOn)
        refuse('endsOn', 'La fin du contrat doit suivre son début.');
      if (contract.endsOn === null && (contract.type === 'cdd' || alternance))
        refuse('endsOn', 'Indiquez la date de fin de ce contrat.');
      if (contract.endsOn !== null && contract.type === 'cdi') refuse('endsOn', 'Un CDI n’a pas de date de fin.');
      if (contract.trialEndsOn !== null && contract.trialEndsOn < contract.startsOn)
        refuse('trialEndsOn', 'La période d’essai se termine après le début du contrat.');
      if (alternance && contract.contractYear === null)
        refuse('contractYear', 'Indiquez l’année du contrat (1, 2 ou 3).');
      if (alternance && contract.ageBand === null)
        refuse('ageBand', 'Indiquez la tranche d’âge : elle fixe le salaire minimum.');
    }),
  )
  .apply(described, { id: 'ContractProposal' });

export const applicationTransitionSchema = z
  .object({
    action: z.enum(APPLICATION_ACTIONS),
    reason: z.optional(reasonSchema),
    declineReason: z.optional(z.enum(DECLINE_REASONS)),
    contract: z.optional(contractProposalSchema),
  })
  .check(
    z.superRefine((move, context) => {
      if (move.action === 'make_offer' && move.contract === undefined)
        context.addIssue({ code: 'custom', path: ['contract'], message: 'Décrivez le contrat que vous proposez.' });
      if (move.action === 'decline' && move.declineReason === undefined)
        context.addIssue({ code: 'custom', path: ['declineReason'], message: 'Choisissez le motif du refus.' });
    }),
  )
  .apply(described, { id: 'ApplicationTransition', example: { action: 'shortlist' } });

const applicationSummaryShape = {
  id: idSchema,
  status: z.enum(APPLICATION_STATUSES),
  offer: z.object({
    id: idSchema,
    slug: z.string(),
    title: z.string(),
    companyName: z.string(),
  }),
  candidate: z.object({
    id: idSchema,
    firstName: z.string(),
    lastName: z.string(),
    diplomaLevel: z.literal(DIPLOMA_LEVELS),
    diplomaTitle: z.string(),
    skills: z.array(z.string()),
    mobility: z.array(z.string()),
  }),
  actions: z.array(z.enum(APPLICATION_ACTIONS)).apply(described, { description: 'What the caller may do now' }),
  sentAt: instantSchema,
  answerExpectedBy: z.nullable(civilDateSchema),
  updatedAt: instantSchema,
  version: versionSchema,
};

export const applicationSummarySchema = z
  .object(applicationSummaryShape)
  .apply(described, { id: 'ApplicationSummary' });

export const applicationSchema = z
  .object({
    ...applicationSummaryShape,
    message: z.string(),
    contract: z.nullable(contractProposalSchema),
    declineReason: z.nullable(z.enum(DECLINE_REASONS)),
    contact: z.nullable(z.object({ email: z.string(), phone: z.nullable(z.string()) })),
    cv: z.nullable(z.object({ id: idSchema, name: z.string() })),
    history: z.array(
      z.object({
        action: z.enum(APPLICATION_ACTIONS),
        from: z.nullable(z.enum(APPLICATION_STATUSES)),
        to: z.enum(APPLICATION_STATUSES),
        by: z.enum(['candidate', 'company', 'system']),
        at: instantSchema,
        reason: z.nullable(z.string()),
      }),
    ),
  })
  .apply(described, { id: 'Application' });

export const applicationListQuerySchema = z.extend(pageQuerySchema, {
  status: z.optional(z.enum(APPLICATION_STATUSES)),
});
export const myApplicationListQuerySchema = z.extend(applicationListQuerySchema, {
  offer: z.optional(idSchema).apply(described, { description: 'Applications to this offer only' }),
});
export const applicationPageSchema = pageOf(applicationSummarySchema).apply(described, { id: 'ApplicationPage' });

export type ContractProposal = z.infer<typeof contractProposalSchema>;
export type ApplyInput = z.infer<typeof applySchema>;
export type ApplicationTransition = z.infer<typeof applicationTransitionSchema>;
export type ApplicationSummary = z.infer<typeof applicationSummarySchema>;
export type Application = z.infer<typeof applicationSchema>;
export type ApplicationListQuery = z.infer<typeof applicationListQuerySchema>;
export type MyApplicationListQuery = z.infer<typeof myApplicationListQuerySchema>;

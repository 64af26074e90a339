import { DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { MATCH_CODES, MATCH_CRITERIA } from '@vte/matching';
import * as z from 'zod';
import { offerCardSchema } from './offer.ts';
import { pageOf } from './paging.ts';
import { civilDateSchema, idSchema } from './scalars.ts';

/** A score with its explanation: it orders and explains, it decides nothing (GDPR art. 22). */
export const matchSchema = z
  .object({
    score: z.int().min(0).max(100),
    rulesVersion: z.string().meta({ example: '2026-11' }),
    parts: z.array(
      z.object({
        criterion: z.enum(MATCH_CRITERIA),
        weight: z.number().meta({ description: 'Points at most' }),
        value: z.number().min(0).max(1),
        points: z.number().meta({ description: 'Points brought: weight × value' }),
        code: z.enum(MATCH_CODES),
        shared: z.array(z.string()).meta({ description: 'What both sides have in common' }),
      }),
    ),
  })
  .meta({ id: 'Match' });

/** Offers that suit the caller, best first. */
export const offerMatchPageSchema = pageOf(z.object({ offer: offerCardSchema, match: matchSchema })).meta({
  id: 'OfferMatchPage',
});

/** A candidate who accepts to be shown to companies: no family name, no way to reach them before they answer. */
const matchedCandidateSchema = z.object({
  id: idSchema,
  firstName: z.string(),
  diplomaLevel: z.literal(DIPLOMA_LEVELS),
  diplomaTitle: z.string(),
  fieldOfStudy: z.string().nullable(),
  skills: z.array(z.string()),
  themes: z.array(z.enum(MISSION_THEMES)),
  availableFrom: civilDateSchema.nullable(),
});

/** Candidates who suit an offer, best first. */
export const candidateMatchPageSchema = pageOf(
  z.object({ candidate: matchedCandidateSchema, match: matchSchema }),
).meta({ id: 'CandidateMatchPage' });

/** How well those who applied to an offer suit it, best first; who objected to matching is left out. */
export const applicantMatchPageSchema = pageOf(z.object({ candidateId: idSchema, match: matchSchema })).meta({
  id: 'ApplicantMatchPage',
});

export type ApplicantMatchPage = z.infer<typeof applicantMatchPageSchema>;
export type OfferMatchPage = z.infer<typeof offerMatchPageSchema>;
export type CandidateMatchPage = z.infer<typeof candidateMatchPageSchema>;
export type MatchDocument = z.infer<typeof matchSchema>;

import { DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { MATCH_CODES, MATCH_CRITERIA } from '@vte/matching';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { offerCardSchema } from './offer.ts';
import { pageOf } from './paging.ts';
import { civilDateSchema, idSchema } from './scalars.ts';

/** A score with its explanation: it orders and explains, it decides nothing (GDPR art. 22). */
export const matchSchema = z
  .object({
    score: z.int().check(z.gte(0), z.lte(100)),
    rulesVersion: z.string().apply(described, { example: '2026-11' }),
    parts: z.array(
      z.object({
        criterion: z.enum(MATCH_CRITERIA),
        weight: z.number().apply(described, { description: 'Points at most' }),
        value: z.number().check(z.gte(0), z.lte(1)),
        points: z.number().apply(described, { description: 'Points brought: weight × value' }),
        code: z.enum(MATCH_CODES),
        shared: z.array(z.string()).apply(described, { description: 'What both sides have in common' }),
      }),
    ),
  })
  .apply(described, { id: 'Match' });

/** Offers that suit the caller, best first. */
export const offerMatchPageSchema = pageOf(z.object({ offer: offerCardSchema, match: matchSchema })).apply(described, {
  id: 'OfferMatchPage',
});

/** A candidate who accepts to be shown to companies: no family name, no way to reach them before they answer. */
const matchedCandidateSchema = z.object({
  id: idSchema,
  firstName: z.string(),
  diplomaLevel: z.literal(DIPLOMA_LEVELS),
  diplomaTitle: z.string(),
  fieldOfStudy: z.nullable(z.string()),
  skills: z.array(z.string()),
  themes: z.array(z.enum(MISSION_THEMES)),
  availableFrom: z.nullable(civilDateSchema),
});

/** Candidates who suit an offer, best first. */
export const candidateMatchPageSchema = pageOf(
  z.object({ candidate: matchedCandidateSchema, match: matchSchema }),
).apply(described, { id: 'CandidateMatchPage' });

/** How well those who applied to an offer suit it, best first; who objected to matching is left out. */
export const applicantMatchPageSchema = pageOf(z.object({ candidateId: idSchema, match: matchSchema })).apply(
  described,
  { id: 'ApplicantMatchPage' },
);

export type ApplicantMatchPage = z.infer<typeof applicantMatchPageSchema>;
export type OfferMatchPage = z.infer<typeof offerMatchPageSchema>;
export type CandidateMatchPage = z.infer<typeof candidateMatchPageSchema>;
export type MatchDocument = z.infer<typeof matchSchema>;

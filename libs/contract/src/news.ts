import { APPLICATION_STATUSES } from '@vte/application';
import { COMPANY_STATUSES } from '@vte/eligibility';
import { CLAIM_KINDS, CLAIM_STATUSES } from '@vte/grant';
import { OFFER_STATUSES } from '@vte/offer';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { idSchema, instantSchema } from './scalars.ts';

const changeShape = {
  /** Id of what changed: an application, a claim, an offer or a company. */
  id: idSchema,
  at: instantSchema,
  unread: z.boolean(),
};

/** The last thing that others did about something of the caller, while it still holds. */
export const newsItemSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('application'),
    ...changeShape,
    status: z.enum(APPLICATION_STATUSES),
    offer: z.object({ id: idSchema, title: z.string() }),
    name: z.string().apply(described, { description: 'The other side: the company, or the candidate' }),
  }),
  z.object({
    kind: z.literal('claim'),
    ...changeShape,
    status: z.enum(CLAIM_STATUSES),
    claimKind: z.enum(CLAIM_KINDS),
    name: z.string().apply(described, { description: 'The other side of the contract: the company, or the candidate' }),
  }),
  z.object({
    kind: z.literal('offer'),
    ...changeShape,
    status: z.enum(OFFER_STATUSES),
    title: z.string(),
  }),
  z.object({ kind: z.literal('company'), ...changeShape, status: z.enum(COMPANY_STATUSES), name: z.string() }),
]);

export type NewsItem = z.infer<typeof newsItemSchema>;

/** Answer of `GET /me/news`: how many things wait for the caller, by kind, and what others did lately. */
export const newsSchema = z
  .object({
    waiting: z.object({
      applications: z.int().apply(described, { description: 'To read for a company, to answer for a candidate' }),
      claims: z.int().apply(described, { description: 'To complete for a claimant, to work on for an officer' }),
      payments: z.int().apply(described, { description: 'Aids to pay' }),
      companies: z.int().apply(described, { description: 'Companies to verify' }),
      offers: z.int().apply(described, { description: 'Offers to moderate' }),
    }),
    items: z.array(newsItemSchema).apply(described, { description: 'Latest first, 20 at most, of the last 30 days' }),
  })
  .apply(described, { id: 'News' });

export type News = z.infer<typeof newsSchema>;
export type Waiting = News['waiting'];

import * as z from 'zod/mini';
import { described } from './described.ts';
import { instantSchema } from './scalars.ts';

/** Query of `GET /dev/mails`. */
export const devMailQuerySchema = z.object({ to: z.optional(z.email('Cette adresse n’est pas valide.')) });

/** The development mailbox, latest first. */
export const devMailListSchema = z
  .object({
    items: z.array(
      z.object({
        messageId: z.string(),
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        html: z.string(),
        sentAt: instantSchema,
      }),
    ),
  })
  .apply(described, { id: 'DevMails' });

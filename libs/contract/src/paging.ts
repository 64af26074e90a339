import * as z from 'zod/mini';
import { described } from './described.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Query of every list: an opaque keyset cursor and a page size. */
export const pageQuerySchema = z.object({
  cursor: z
    .optional(z.string().check(z.minLength(1), z.maxLength(500)))
    .apply(described, { description: 'Opaque `nextCursor` of the page before' }),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(MAX_PAGE_SIZE)), DEFAULT_PAGE_SIZE),
});

/** `{ items, total, nextCursor }` around one item schema; `nextCursor` is null on the last page. */
export function pageOf<Item extends z.core.$ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.int().check(z.gte(0)),
    nextCursor: z.nullable(z.string()),
  });
}

export interface Page<Item> {
  items: Item[];
  total: number;
  nextCursor: string | null;
}
export type PageQuery = z.infer<typeof pageQuerySchema>;

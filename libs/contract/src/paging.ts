import * as z from 'zod';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Query of every list: an opaque keyset cursor and a page size. */
export const pageQuerySchema = z.object({
  cursor: z.string().min(1).max(500).optional().meta({ description: 'Opaque `nextCursor` of the page before' }),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
});

/** `{ items, total, nextCursor }` around one item schema; `nextCursor` is null on the last page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.int().min(0),
    nextCursor: z.string().nullable(),
  });
}

export interface Page<Item> {
  items: Item[];
  total: number;
  nextCursor: string | null;
}
export type PageQuery = z.infer<typeof pageQuerySchema>;

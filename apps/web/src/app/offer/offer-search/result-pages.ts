import type { OfferPage } from '@vte/contract';

/** A page of results, and the cursor that leads to it: empty for the first. */
export interface ResultPage {
  cursor: string;
  page: OfferPage;
}

/** The pages of one search that are shown one below the other. */
export interface ResultPages {
  /** The search, as its address. */
  key: string;
  pages: readonly ResultPage[];
}

/** Adds the page that follows, takes a fresh copy of one that is shown, or begins anew. */
export function withPage(held: ResultPages | null, key: string, { cursor, page }: ResultPage): ResultPages {
  const shown = held?.key === key ? held.pages : [];
  const index = shown.findIndex((known) => known.cursor === cursor);
  if (index >= 0) return { key, pages: [...shown.slice(0, index), { cursor, page }] };
  const follows = cursor !== '' && shown.at(-1)?.page.nextCursor === cursor;
  return { key, pages: [...(follows ? shown : []), { cursor, page }] };
}

import { linkedSignal, type Signal } from '@angular/core';
import type { ResultMemory } from './result-memory.ts';

interface Paged {
  nextCursor: string | null;
}

/** A page of results, and the cursor that leads to it: empty for the first. */
export interface ResultPage<Page> {
  cursor: string;
  page: Page;
}

/** The pages of one search that are shown one below the other. */
export interface ResultPages<Page> {
  /** The search, as its address. */
  key: string;
  pages: readonly ResultPage<Page>[];
}

/** What a page of results follows. */
interface Results<Page> {
  key: Signal<string>;
  cursor: Signal<string>;
  /** null while it is on its way. */
  page: Signal<Page | null>;
  memory: ResultMemory<Page>;
}

/** While another search is on its way, the former results stay; back from one of them, they are there at once. */
export function heldPages<Page extends Paged>({ key, cursor, page, memory }: Results<Page>) {
  return linkedSignal<{ key: string; result: ResultPage<Page> | null }, ResultPages<Page> | null>({
    source: () => {
      const current = page();
      return { key: key(), result: current === null ? null : { cursor: cursor(), page: current } };
    },
    computation: ({ key: asked, result }, previous) => {
      const held = previous?.value ?? memory.recall(asked, cursor());
      return result === null ? held : withPage(held, asked, result);
    },
  }).asReadonly();
}

/** Adds the page that follows, takes a fresh copy of one that is shown, or begins anew. */
export function withPage<Page extends Paged>(
  held: ResultPages<Page> | null,
  key: string,
  { cursor, page }: ResultPage<Page>,
): ResultPages<Page> {
  const shown = held?.key === key ? held.pages : [];
  const index = shown.findIndex((known) => known.cursor === cursor);
  if (index >= 0) return { key, pages: [...shown.slice(0, index), { cursor, page }] };
  const follows = cursor !== '' && shown.at(-1)?.page.nextCursor === cursor;
  return { key, pages: [...(follows ? shown : []), { cursor, page }] };
}

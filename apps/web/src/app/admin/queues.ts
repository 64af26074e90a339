import type { Params } from '@angular/router';
import type { Page } from '@vte/contract';

/** A case that waits: what it is, since when, by when. */
export interface QueueLine {
  id: string;
  link: string[];
  params: Params;
  title: string;
  detail: string;
  /** Civil date. */
  by: string | null;
}

/** Cases that wait for one kind of act. */
export interface Queue {
  title: string;
  /** The page that lists all of them. */
  all: string;
  allParams: Params;
  total: number;
  loading: boolean;
  failed: boolean;
  lines: QueueLine[];
}

/** What a page reads from `httpResource`. */
interface Reading<Item> {
  hasValue: () => boolean;
  value: () => Page<Item> | undefined;
  error: () => unknown;
  isLoading: () => boolean;
}

export function toQueue<Item>(
  heading: Pick<Queue, 'title' | 'all' | 'allParams'>,
  reading: Reading<Item>,
  toLine: (item: Item) => QueueLine,
): Queue {
  const page = reading.hasValue() ? reading.value() : undefined;
  return {
    ...heading,
    total: page?.total ?? 0,
    loading: reading.isLoading(),
    failed: reading.error() !== undefined,
    lines: (page?.items ?? []).map(toLine),
  };
}

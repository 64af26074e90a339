import { afterRenderEffect, inject, signal, type ElementRef, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { isPlainClick } from '@vte/ui';

interface Shown {
  results: Signal<readonly unknown[]>;
  /** What holds them. */
  list: Signal<ElementRef<HTMLElement> | undefined>;
  /** Selector of the link of each. */
  link: string;
}

/**
 * What a link to the next results does: they come below those that are shown, and the focus goes on to the first of them.
 * Called where injection is possible.
 */
export function nextResults({ results, list, link }: Shown): (event: MouseEvent, cursor: string) => void {
  const router = inject(Router);
  /** Rank of the result that the focus goes to once it is there. */
  const awaited = signal<number | null>(null);
  afterRenderEffect(() => {
    const rank = awaited();
    if (rank === null || results().length <= rank) return;
    list()?.nativeElement.querySelectorAll<HTMLElement>(link)[rank]?.focus();
    awaited.set(null);
  });
  return (event, cursor) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    awaited.set(results().length);
    const here = { queryParams: { cursor }, queryParamsHandling: 'merge', scroll: 'manual', replaceUrl: true } as const;
    void router.navigate([], here);
  };
}

import { inject } from '@angular/core';
import { Router, type ViewTransitionInfo } from '@angular/router';

/** A change of filters stays on the page: only a change of page is animated. */
export function skipSamePage({ transition }: ViewTransitionInfo): void {
  const navigation = inject(Router).currentNavigation();
  const path = (url: { toString(): string } | undefined) => url?.toString().split(/[?#]/)[0];
  const previous = navigation?.previousNavigation?.finalUrl;
  if (path(previous) === path(navigation?.finalUrl)) transition.skipTransition();
}

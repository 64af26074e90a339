import { DOCUMENT, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';

/** After a change of page the focus goes to its title, so that it is read and that Tab goes on from there. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly document = inject(DOCUMENT);

  constructor() {
    const router = inject(Router);
    router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0]),
        startWith(undefined),
        pairwise(),
        filter(([before, after]) => before !== undefined && before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.toTitle();
      });
  }

  toContent(event: Event): void {
    event.preventDefault();
    this.document.querySelector('main')?.focus();
  }

  private toTitle(): void {
    const title = this.document.querySelector<HTMLElement>('main h1') ?? this.document.querySelector('main');
    if (title?.hasAttribute('tabindex') === false) title.tabIndex = -1;
    title?.focus({ preventScroll: true });
  }
}

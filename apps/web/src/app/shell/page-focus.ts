import { DOCUMENT, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';

/** After a change of page the focus goes to its title, so that it is read and that Tab goes on from there. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  private waiting: MutationObserver | null = null;

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
    this.waiting?.disconnect();
    const main = this.document.querySelector('main');
    const title = main?.querySelector('h1');
    if (main === null || title) {
      focusOn(title);
      return;
    }
    // The title comes with the data: the focus goes on to it then, unless the person has gone elsewhere meanwhile.
    main.focus({ preventScroll: true });
    this.waiting = new MutationObserver(() => {
      const late = main.querySelector('h1');
      if (late === null) return;
      this.waiting?.disconnect();
      if (this.document.activeElement === main) focusOn(late);
    });
    this.waiting.observe(main, { childList: true, subtree: true });
  }
}

function focusOn(title: HTMLElement | null | undefined): void {
  if (title?.hasAttribute('tabindex') === false) title.tabIndex = -1;
  title?.focus({ preventScroll: true });
}

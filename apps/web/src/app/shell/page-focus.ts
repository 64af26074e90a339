import { DOCUMENT, Location } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/** After a change of page the menus are closed and the focus goes to its title: it is read, and Tab goes on from there. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  private readonly location = inject(Location);
  private readonly address = signal(this.location.path());
  /** Address of the page: a fragment alone would be one of the home page, which is the base of all addresses. */
  readonly page = this.address.asReadonly();
  private waiting: MutationObserver | null = null;

  constructor() {
    // A draft that is kept gets its address without a navigation.
    this.location.onUrlChange(() => {
      this.address.set(this.location.path());
    });
    let shown: string | undefined;
    inject(Router)
      .events.pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe(({ urlAfterRedirects }) => {
        const [path] = urlAfterRedirects.split(/[?#]/);
        if (shown !== undefined) this.leaveHeader();
        if (shown !== undefined && shown !== path) this.toTitle();
        shown = path;
      });
  }

  private leaveHeader(): void {
    this.document.querySelector<HTMLElement>('vte-site-header :popover-open')?.hidePopover();
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

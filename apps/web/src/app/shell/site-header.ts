import { isPlatformBrowser } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, PLATFORM_ID } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@vte/ui';
import { filter } from 'rxjs';
import { Session } from '../session/session.ts';
import { AccountMenu } from './account-menu.ts';
import { Count } from './count.ts';
import { Logo } from './logo.ts';
import { navigationFor } from './navigation.ts';
import { NewsBell } from './news-bell.ts';

@Component({
  selector: 'vte-site-header',
  imports: [AccountMenu, Count, Icon, Logo, NewsBell, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './site-header.html',
  styleUrl: './site-header.css',
})
export class SiteHeader {
  private readonly session = inject(Session);
  protected readonly account = this.session.account;
  protected readonly links = computed(() => navigationFor(this.account()?.roles ?? null));
  /** The news of the staff are its queues. */
  protected readonly hears = computed(() => this.session.hasRole(['candidate', 'company']));

  constructor() {
    if (!isPlatformBrowser(inject(PLATFORM_ID))) return;
    const document = inject(DOCUMENT);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        document.querySelector<HTMLElement>('vte-site-header :popover-open')?.hidePopover();
      });
  }
}

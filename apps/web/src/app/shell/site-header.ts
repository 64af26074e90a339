import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@vte/ui';
import { filter } from 'rxjs';
import { Session } from '../session/session.ts';
import { Logo } from './logo.ts';
import { navigationFor } from './navigation.ts';

@Component({
  selector: 'vte-site-header',
  imports: [RouterLink, RouterLinkActive, Icon, Logo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './site-header.html',
  styleUrl: './site-header.css',
})
export class SiteHeader {
  protected readonly account = inject(Session).account;
  protected readonly links = computed(() => navigationFor(this.account()?.roles ?? null));
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        // The server's document knows no popover.
        const element: Partial<HTMLElement> = this.menu().nativeElement;
        element.hidePopover?.();
      });
  }
}

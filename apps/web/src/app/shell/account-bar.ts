import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../session/session.ts';
import { AccountMenu } from './account-menu.ts';
import { Count } from './count.ts';
import { navigationFor } from './navigation.ts';
import { NewsBell } from './news-bell.ts';

/** The header of a signed-in person: their pages with what waits there, what is new, their account. */
@Component({
  selector: 'vte-account-bar',
  imports: [AccountMenu, Count, NewsBell, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="nav" aria-label="Principale">
      @for (link of links(); track link.path) {
        <a
          [routerLink]="link.path"
          routerLinkActive
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: link.exact ?? false }"
          >{{ link.label }}<vte-count [of]="link.counts ?? []"
        /></a>
      }
    </nav>
    <div class="end">
      @if (hears()) {
        <vte-news-bell />
      }
      <vte-account-menu [links]="links()" />
    </div>
  `,
  host: { style: 'display: contents' },
  styleUrl: './header-bar.css',
})
export class AccountBar {
  private readonly session = inject(Session);
  protected readonly links = computed(() => navigationFor(this.session.account()?.roles ?? []));
  /** The news of the staff are its queues. */
  protected readonly hears = computed(() => this.session.hasRole(['candidate', 'company']));
}

import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@vte/ui';
import { Session } from '../session/session.ts';
import { Count } from './count.ts';
import { navigationFor, TAB_BAR_LINKS } from './navigation.ts';

/** The pages of a signed-in person, under the thumb on a phone. */
@Component({
  selector: 'vte-tab-bar',
  imports: [Count, Icon, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Raccourcis">
      @for (link of links(); track link.path) {
        <a
          [routerLink]="link.path"
          routerLinkActive
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: link.exact ?? false }"
          ><vte-icon [name]="link.icon" /><vte-count [of]="link.counts ?? []" />{{ link.label }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: none;
    }
    @media (width <= 640px) {
      nav {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        position: fixed;
        inset: auto 0 0;
        background: var(--surface);
        border-top: 1px solid var(--line);
        padding-bottom: env(safe-area-inset-bottom);
        z-index: 20;
      }
      a {
        position: relative;
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 8px 2px;
        min-height: 56px;
        font-size: 0.75rem;
        color: var(--muted);
        text-decoration: none;
        font-weight: 550;
      }
      vte-count {
        position: absolute;
        top: 5px;
        left: calc(50% + 8px);
      }
      a[aria-current] {
        color: var(--ink);
        font-weight: 700;
        box-shadow: inset 0 3px 0 var(--accent);
      }
      :host {
        display: block;
        height: calc(56px + env(safe-area-inset-bottom));
      }
    }
    @media print {
      nav {
        display: none !important;
      }
    }
  `,
})
export class TabBar {
  private readonly session = inject(Session);
  protected readonly links = computed(() => navigationFor(this.session.account()?.roles ?? []).slice(0, TAB_BAR_LINKS));
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { DemoBand } from './demo/demo-band.ts';
import { Session } from './session/session.ts';
import { SignInAgain } from './session/sign-in-again.ts';
import { Toasts } from './shell/toasts.ts';
import { PageFocus } from './shell/page-focus.ts';
import { OfflineBanner } from './shell/offline-banner.ts';
import { SiteFooter } from './shell/site-footer.ts';
import { SiteHeader } from './shell/site-header.ts';
import { TabBar } from './shell/tab-bar.ts';

@Component({
  selector: 'vte-root',
  imports: [RouterOutlet, DemoBand, SiteHeader, SiteFooter, OfflineBanner, TabBar, Toasts, SignInAgain],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="skip" [href]="focus.page() + '#contenu'">Aller au contenu</a>
    <vte-demo-band />
    @defer (on immediate; hydrate on idle) {
      <vte-site-header />
    } @placeholder {
      <div class="header"></div>
    }
    <vte-offline-banner />
    <main id="contenu" tabindex="-1"><router-outlet /></main>
    @defer (on immediate; hydrate on idle) {
      <vte-site-footer />
    }
    @if (session.account()) {
      @defer (on immediate) {
        <vte-tab-bar />
      }
    }
    <vte-toasts />
    @defer (when session.expired()) {
      <vte-sign-in-again />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    .skip {
      position: absolute;
      left: 8px;
      top: -60px;
      background: var(--primary);
      color: var(--on-primary);
      padding: 10px 16px;
      border-radius: var(--r);
      z-index: 50;
    }
    .skip:focus {
      top: 8px;
    }
    /* The room of the header, which comes after the page where the server has not drawn it. */
    .header {
      height: 69px;
      border-bottom: 1px solid var(--line);
    }
    main {
      flex-grow: 1;
    }
    /* Comes after the page, which would push it away. */
    main:not(:has(> router-outlet + *)) ~ vte-site-footer {
      display: none;
    }
    @media (width <= 960px) {
      .header {
        height: 61px;
      }
    }
  `,
})
export class App {
  protected readonly focus = inject(PageFocus);
  protected readonly session = inject(Session);
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { DemoBand } from './demo/demo-band.ts';
import { Session } from './session/session.ts';
import { SignInAgain } from './session/sign-in-again.ts';
import { Toasts } from './shell/toasts.ts';
import { PaperHead } from './shell/paper-head.ts';
import { PageFocus } from './shell/page-focus.ts';
import { OfflineBanner } from './shell/offline-banner.ts';
import { SiteFooter } from './shell/site-footer.ts';
import { SiteHeader } from './shell/site-header.ts';
import { TabBar } from './shell/tab-bar.ts';

@Component({
  selector: 'vte-root',
  imports: [RouterOutlet, DemoBand, PaperHead, SiteHeader, SiteFooter, OfflineBanner, TabBar, Toasts, SignInAgain],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="skip" href="#contenu" (click)="focus.toContent($event)">Aller au contenu</a>
    <vte-demo-band />
    <vte-paper-head />
    <vte-site-header />
    <vte-offline-banner />
    <main id="contenu" tabindex="-1"><router-outlet /></main>
    <vte-site-footer />
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
      display: grid;
      grid-template-rows: auto auto auto 1fr auto auto;
      grid-template-columns: minmax(0, 1fr);
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
    vte-demo-band,
    vte-paper-head {
      grid-row: 1;
    }
    vte-site-header {
      grid-row: 2;
    }
    vte-offline-banner {
      grid-row: 3;
    }
    vte-offline-banner:empty {
      display: none;
    }
    main {
      grid-row: 4;
    }
    /* Comes after the page, which would push it away. */
    main:not(:has(> router-outlet + *)) ~ vte-site-footer {
      display: none;
    }
    vte-site-footer {
      grid-row: 5;
    }
    vte-tab-bar {
      grid-row: 6;
    }
  `,
})
export class App {
  protected readonly focus = inject(PageFocus);
  protected readonly session = inject(Session);
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, initials } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { ROLE_LABELS } from '../session/role-labels.ts';
import { Session } from '../session/session.ts';
import type { NavigationLink } from './navigation.ts';
import { Toaster } from './toasts.ts';

/** Who is signed in, the account, the way out; on a narrow screen, the pages too. */
@Component({
  selector: 'vte-account-menu',
  imports: [Icon, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (account(); as account) {
      <button type="button" popovertarget="account">
        <span class="mono rd" aria-hidden="true">{{ letters() }}</span>
        <span class="name">{{ account.firstName }} {{ account.lastName }}</span>
        <span class="vh">, votre menu</span>
      </button>
      <div id="account" class="drop" popover role="region" aria-label="Votre menu">
        <p>
          <b>{{ account.firstName }} {{ account.lastName }}</b>
          <span class="xs muted">{{ account.email }}</span>
          <span class="xs muted">{{ roles() }}</span>
        </p>
        <nav class="pages" aria-label="Pages">
          @for (link of links(); track link.path) {
            <a
              [routerLink]="link.path"
              routerLinkActive
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: link.exact ?? false }"
              ><vte-icon [name]="link.icon" />{{ link.label }}</a
            >
          }
        </nav>
        <a routerLink="/compte" routerLinkActive ariaCurrentWhenActive="page"><vte-icon name="user" />Mon compte</a>
        <button type="button" class="out" (click)="signOut()"><vte-icon name="log-out" />Se déconnecter</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-height: var(--target);
      padding: 0 4px;
      border: 0;
      border-radius: var(--r);
      background: none;
      color: var(--primary);
      font: 600 var(--fs-sm) var(--font-text);
      cursor: pointer;
    }
    button:hover .name {
      text-decoration: underline;
    }
    .mono {
      width: 36px;
      height: 36px;
      font-size: 0.8125rem;
    }
    .name {
      max-width: 18ch;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    #account {
      min-width: 264px;
      padding: var(--s2);
    }
    p {
      display: grid;
      padding: var(--s2) 12px var(--s3);
      border-bottom: 1px solid var(--line);
      margin-bottom: var(--s2);
      overflow-wrap: anywhere;
    }
    .pages {
      display: none;
      border-bottom: 1px solid var(--line);
      padding-bottom: var(--s2);
      margin-bottom: var(--s2);
    }
    #account :is(a, .out) {
      display: flex;
      align-items: center;
      gap: 12px;
      width: 100%;
      min-height: var(--target);
      padding: 0 12px;
      border-radius: var(--r-sm);
      color: var(--ink);
      font-weight: 550;
      font-size: var(--fs-sm);
      text-decoration: none;
    }
    #account :is(a, .out):hover {
      background: var(--primary-tint);
    }
    a[aria-current] {
      box-shadow: inset 3px 0 0 var(--accent);
      font-weight: 700;
    }
    #account vte-icon {
      color: var(--muted);
    }
    @media (width <= 960px) {
      .pages {
        display: block;
      }
    }
    @media (width <= 640px) {
      .name {
        display: none;
      }
    }
  `,
})
export class AccountMenu {
  readonly links = input.required<readonly NavigationLink[]>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly account = this.session.account;
  protected readonly letters = computed(() => {
    const account = this.account();
    return account === null ? '' : initials(`${account.firstName} ${account.lastName}`);
  });
  protected readonly roles = computed(() => (this.account()?.roles ?? []).map((role) => ROLE_LABELS[role]).join(', '));

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}

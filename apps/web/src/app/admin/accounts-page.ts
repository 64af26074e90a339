import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import { ACCOUNT_STATES, accountPageSchema, ROLES, STAFF_ROLES, type ManagedAccount } from '@vte/contract';
import { Dialog, formatInstant, formatNumber, Icon, Note, StatusBadge, type StatusWord } from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { ROLE_LABELS } from '../session/role-labels.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { AccountForm } from './account-form.ts';
import { AdminClient } from './admin-client.ts';

const STATE_WORDS: Record<ManagedAccount['status'], StatusWord> = {
  invited: { word: 'Invité', tone: 'warning', glyph: 'ring' },
  active: { word: 'Actif', tone: 'success', glyph: 'disc' },
  disabled: { word: 'Suspendu', tone: 'neutral', glyph: 'dash' },
};

/** Accounts: who they are, what they may do, invitations of the staff. */
@Component({
  selector: 'vte-accounts-page',
  imports: [AccountForm, Dialog, Icon, Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accounts-page.html',
  styleUrl: './accounts-page.css',
})
export class AccountsPage {
  readonly q = input('', { transform: orEmpty });
  readonly role = input('', { transform: orEmpty });
  readonly etat = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly me = inject(Session).account;

  protected readonly roles = ROLES;
  protected readonly labels = ROLE_LABELS;
  protected readonly states = ACCOUNT_STATES;
  protected readonly words = STATE_WORDS;
  protected readonly waiting = [1, 2, 3, 4, 5, 6];
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/accounts',
      params: present({ q: this.q(), role: this.role(), status: this.etat(), cursor: this.cursor() }),
    }),
    { parse: (body) => accountPageSchema.parse(body) },
  );
  private readonly page = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly total = computed(() => {
    const page = this.page();
    return page && formatNumber(page.total);
  });
  protected readonly next = computed(() => this.page()?.nextCursor ?? null);
  protected readonly lines = computed(() =>
    (this.page()?.items ?? []).map((account) => ({
      account,
      name: nameOf(account),
      roles: account.roles.map((role) => ROLE_LABELS[role]).join(', '),
      seen: `${account.status === 'invited' ? 'le' : 'vu le'} ${formatInstant(account.lastSeenAt)}`,
      invited: account.status === 'invited',
      closed: account.status === 'disabled',
      staff: account.roles.every((role) => (STAFF_ROLES as readonly string[]).includes(role)),
      mine: account.id === this.me()?.id,
    })),
  );

  /** The form that is open: for somebody new, or for an account. */
  protected readonly editing = signal<{ account: ManagedAccount | null } | null>(null);

  protected filter(change: Params): Promise<boolean> {
    const kept = { q: this.q(), role: this.role(), etat: this.etat() };
    return this.router.navigate([], { queryParams: present({ ...kept, ...change }) });
  }

  protected edit(editing: { account: ManagedAccount | null } | null): void {
    this.editing.set(editing);
  }

  protected saved(what: string): void {
    this.editing.set(null);
    this.toaster.say(what);
    this.resource.reload();
  }

  protected async resend({ email, roles, territorySlug }: ManagedAccount): Promise<void> {
    await this.act(
      () => this.client.invite(email, roles, territorySlug),
      `Un nouveau lien part vers ${email} ; l’ancien ne vaut plus.`,
    );
  }

  protected async suspend(account: ManagedAccount): Promise<void> {
    const disabled = account.status !== 'disabled';
    const name = nameOf(account);
    await this.act(
      () => this.client.changeAccount(account.id, { disabled }),
      disabled ? `Le compte de ${name} est suspendu : ses sessions sont fermées.` : `Le compte de ${name} est rouvert.`,
      () => void this.act(() => this.client.changeAccount(account.id, { disabled: !disabled }), 'C’est annulé.'),
    );
  }

  private async act(send: () => Promise<void>, done: string, undo?: () => void): Promise<void> {
    try {
      await send();
      this.toaster.say(done, undo);
      this.resource.reload();
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}

function nameOf({ firstName, lastName, email }: ManagedAccount): string {
  return `${firstName} ${lastName}`.trim() || email;
}

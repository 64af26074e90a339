import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  accountPageSchema,
  inviteAccountSchema,
  ROLES,
  STAFF_ROLES,
  type ManagedAccount,
  type Role,
} from '@vte/contract';
import { ChoicesField, Dialog, formatInstant, Note, TextField } from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { FormFailure } from '../form/form-failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { submission } from '../form/submission.ts';
import { ROLE_LABELS } from '../session/role-labels.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { AdminClient } from './admin-client.ts';

type StaffRole = (typeof STAFF_ROLES)[number];
/** A territory manager is invited for one territory, which this form does not ask. */
const INVITED = STAFF_ROLES.filter((role) => role !== 'territory_manager');
interface Invitation {
  email: string;
  roles: StaffRole[];
}

/** Accounts, invitations of the staff, and closing. */
@Component({
  selector: 'vte-accounts-page',
  imports: [ChoicesField, Dialog, FormFailure, FormRoot, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accounts-page.html',
})
export class AccountsPage {
  readonly q = input('', { transform: orEmpty });
  readonly role = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly me = inject(Session).account;

  protected readonly roles = ROLES;
  protected readonly labels = ROLE_LABELS;
  protected readonly staffRoles = INVITED.map((value) => ({ value, label: ROLE_LABELS[value] }));
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/accounts',
      params: present({ q: this.q(), role: this.role(), cursor: this.cursor() }),
    }),
    { parse: (body) => accountPageSchema.parse(body) },
  );
  protected readonly lines = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((account) => ({
      account,
      name: `${account.firstName} ${account.lastName}`.trim() || account.email,
      roles: account.roles.map((role: Role) => ROLE_LABELS[role]).join(', '),
      seen: formatInstant(account.lastSeenAt),
      closed: account.status === 'disabled',
      mine: account.id === this.me()?.id,
    })),
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));

  protected readonly inviting = signal(false);
  private readonly model = signal<Invitation>({ email: '', roles: [] });
  private readonly submission = submission(async ({ email, roles }: Invitation) => {
    await this.client.invite(email, roles);
    this.inviting.set(false);
    this.model.set({ email: '', roles: [] });
    this.toaster.say(`L’invitation part vers ${email}.`);
    this.resource.reload();
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => inviteAccountSchema);
    },
    this.submission.options,
  );

  protected filter(change: { q?: string; role?: string }): Promise<boolean> {
    return this.router.navigate([], { queryParams: present({ q: this.q(), role: this.role(), ...change }) });
  }

  protected async close({ id, email, status }: ManagedAccount): Promise<void> {
    const disabled = status !== 'disabled';
    try {
      await this.client.changeAccount(id, { disabled });
      this.toaster.say(
        disabled ? `Le compte ${email} est fermé.` : `Le compte ${email} est rouvert.`,
        () => void this.client.changeAccount(id, { disabled: !disabled }).then(() => this.resource.reload()),
      );
      this.resource.reload();
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { inviteAccountSchema, STAFF_ROLES, type ManagedAccount } from '@vte/contract';
import { ChoicesField, TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { ROLE_LABELS } from '../session/role-labels.ts';
import { AdminClient } from './admin-client.ts';

type StaffRole = (typeof STAFF_ROLES)[number];
interface AccountModel {
  email: string;
  roles: StaffRole[];
  territorySlug: string | null;
}

/** Whom to invite and what they may do, or what somebody known may do from now on. */
@Component({
  selector: 'vte-account-form',
  imports: [ChoicesField, FormFailure, FormRoot, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formRoot]="form">
      @if (account(); as account) {
        <p>
          {{ account.firstName }} {{ account.lastName }} <span class="muted">{{ account.email }}</span>
        </p>
      } @else {
        <vte-text-field label="Adresse e-mail" type="email" autocomplete="off" [field]="form.email" />
      }
      <vte-choices-field
        label="Rôles"
        hint="Instruire, décider et payer une même demande demande trois personnes."
        [options]="options()"
        [field]="form.roles"
      />
      <vte-form-failure [failure]="failure()" />
      <p class="row">
        <button class="btn pri" [attr.aria-disabled]="form().submitting()">
          {{ account() ? 'Enregistrer les rôles' : 'Envoyer l’invitation' }}
        </button>
        <button class="btn qt" type="button" (click)="cancelled.emit()">Annuler</button>
      </p>
    </form>
  `,
})
export class AccountForm {
  /** Null for somebody to invite. */
  readonly account = input.required<ManagedAccount | null>();
  /** What was done, in words. */
  readonly saved = output<string>();
  readonly cancelled = output();

  private readonly client = inject(AdminClient);
  private readonly model = linkedSignal<AccountModel>(() => {
    const account = this.account();
    return {
      email: account?.email ?? '',
      roles: STAFF_ROLES.filter((role) => account?.roles.includes(role)),
      territorySlug: account?.territorySlug ?? null,
    };
  });
  /** A territory manager is given one territory, which this form does not ask: the role is only kept. */
  protected readonly options = computed(() =>
    STAFF_ROLES.filter(
      (role) => role !== 'territory_manager' || this.account()?.roles.includes('territory_manager') === true,
    ).map((value) => ({ value, label: ROLE_LABELS[value] })),
  );
  private readonly submission = submission(async ({ email, roles }: AccountModel) => {
    const account = this.account();
    if (account === null) {
      await this.client.invite(email, roles, null);
      this.saved.emit(`L’invitation part vers ${email}.`);
    } else {
      await this.client.changeAccount(account.id, { roles });
      this.saved.emit(`Les rôles de ${account.firstName || email} sont changés, dès maintenant.`);
    }
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => inviteAccountSchema);
    },
    this.submission.options,
  );
}

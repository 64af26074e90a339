import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { changePasswordSchema, type ChangePasswordInput } from '@vte/contract';
import { TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { AccountClient } from './account-client.ts';

/** Changes the password of the account, against the one before. */
@Component({
  selector: 'vte-account-password',
  imports: [FormFailure, FormRoot, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formRoot]="form">
      <vte-text-field
        label="Mot de passe actuel"
        type="password"
        autocomplete="current-password"
        [field]="form.currentPassword"
      />
      <vte-text-field
        label="Nouveau mot de passe"
        type="password"
        autocomplete="new-password"
        hint="12 caractères au moins, avec minuscule, majuscule, chiffre et signe."
        [field]="form.password"
      />
      <vte-form-failure [failure]="failure()" />
      <p class="row">
        <button class="btn pri" [attr.aria-disabled]="form().submitting()">Changer le mot de passe</button>
        <button class="btn qt" type="button" (click)="closed.emit(false)">Annuler</button>
      </p>
    </form>
  `,
})
export class AccountPassword {
  /** True once it is changed. */
  readonly closed = output<boolean>();

  private readonly client = inject(AccountClient);
  private readonly model = signal<ChangePasswordInput>({ currentPassword: '', password: '' });
  private readonly submission = submission(async (input: ChangePasswordInput) => {
    await this.client.changePassword(input);
    this.closed.emit(true);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => changePasswordSchema);
    },
    this.submission.options,
  );
}

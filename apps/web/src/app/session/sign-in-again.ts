import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { currentPasswordSchema } from '@vte/contract';
import { Dialog, TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Session } from './session.ts';

/** Asks for the password over the page when the session ends: nothing typed below is lost, and what was asked is done. */
@Component({
  selector: 'vte-sign-in-again',
  imports: [Dialog, FormFailure, FormRoot, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-dialog
      heading="Votre session a expiré"
      [firm]="true"
      [open]="session.expired()"
      (openChange)="$event || session.giveUp()"
    >
      <p>
        Ce que vous avez saisi est toujours là. Entrez le mot de passe de <b>{{ session.account()?.email }}</b> pour
        continuer.
      </p>
      <form class="form" [formRoot]="form">
        <input autocomplete="username" readonly hidden [value]="session.account()?.email" />
        <vte-text-field label="Mot de passe" type="password" autocomplete="current-password" [field]="form.password" />
        <vte-form-failure [failure]="failure()" />
        <p class="row">
          <button class="btn pri" [attr.aria-disabled]="form().submitting()">Continuer</button>
          <button class="btn qt" type="button" (click)="session.giveUp()">Plus tard</button>
        </p>
      </form>
    </vte-dialog>
  `,
})
export class SignInAgain {
  protected readonly session = inject(Session);
  private readonly model = signal({ password: '' });
  private readonly submission = submission(async ({ password }: { password: string }) => {
    await this.session.signIn({ email: this.session.account()?.email ?? '', password });
    this.form().reset({ password: '' });
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path.password, () => currentPasswordSchema);
    },
    this.submission.options,
  );
}

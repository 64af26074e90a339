import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { resetPasswordSchema } from '@vte/contract';
import { Note, TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { AuthClient } from './auth-client.ts';
import { AuthFrame } from './auth-frame.ts';
import { orEmpty } from '../form/or-empty.ts';

@Component({
  selector: 'vte-reset-password-page',
  imports: [AuthFrame, FormFailure, FormRoot, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-auth-frame heading="Choisir un mot de passe">
      @if (token()) {
        <form class="form" [formRoot]="form">
          <vte-text-field
            label="Nouveau mot de passe"
            type="password"
            autocomplete="new-password"
            hint="12 caractères au moins, avec minuscule, majuscule, chiffre et signe."
            [field]="form.password"
          />
          <vte-form-failure [failure]="failure()" />
          <button class="btn act" [attr.aria-disabled]="form().submitting()">Enregistrer</button>
        </form>
      } @else {
        <vte-note kind="danger">Ce lien est incomplet.</vte-note>
      }
      <p class="sm"><a routerLink="/mot-de-passe-oublie">Recevoir un autre lien</a></p>
    </vte-auth-frame>
  `,
})
export class ResetPasswordPage {
  readonly token = input('', { transform: orEmpty });

  private readonly auth = inject(AuthClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly model = linkedSignal(() => ({ token: this.token(), password: '' }));
  private readonly submission = submission(async ({ token, password }: { token: string; password: string }) => {
    await this.auth.resetPassword(token, password);
    // The server has ended every session of the account.
    this.session.forget();
    this.toaster.say('Votre mot de passe est changé. Connectez-vous avec le nouveau.');
    await this.router.navigate(['/connexion']);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => resetPasswordSchema);
    },
    this.submission.options,
  );
}

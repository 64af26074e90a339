import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { forgotPasswordSchema } from '@vte/contract';
import { Note, TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { AuthClient } from './auth-client.ts';
import { AuthFrame } from './auth-frame.ts';

@Component({
  selector: 'vte-forgot-password-page',
  imports: [AuthFrame, FormFailure, FormRoot, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-auth-frame heading="Mot de passe oublié" lead="Nous vous envoyons un lien pour en choisir un autre.">
      @if (sentTo(); as email) {
        <vte-note kind="success">
          Si un compte existe pour <b>{{ email }}</b>, un message vient de partir. Son lien est valable une heure.
        </vte-note>
      } @else {
        <form class="form" [formRoot]="form">
          <vte-text-field label="Adresse e-mail" type="email" autocomplete="username" [field]="form.email" />
          <vte-form-failure [failure]="failure()" />
          <button class="btn act" [attr.aria-disabled]="form().submitting()">Recevoir le lien</button>
        </form>
      }
      <p class="sm"><a routerLink="/connexion">Revenir à la connexion</a></p>
    </vte-auth-frame>
  `,
})
export class ForgotPasswordPage {
  private readonly auth = inject(AuthClient);
  private readonly model = signal({ email: '' });
  protected readonly sentTo = signal<string | null>(null);
  private readonly submission = submission(async ({ email }: { email: string }) => {
    await this.auth.forgotPassword(email);
    this.sentTo.set(email);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => forgotPasswordSchema);
    },
    this.submission.options,
  );
}

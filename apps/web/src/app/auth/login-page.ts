import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { loginSchema, type LoginInput } from '@vte/contract';
import { TextField } from '@vte/ui';
import { DemoAccounts } from '../demo/demo-accounts.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { homeOf } from '../session/home-of.ts';
import { Session } from '../session/session.ts';
import { AuthFrame } from './auth-frame.ts';

@Component({
  selector: 'vte-login-page',
  imports: [AuthFrame, DemoAccounts, FormFailure, FormRoot, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-auth-frame heading="Se connecter">
      <form class="form" [formRoot]="form">
        <vte-text-field label="Adresse e-mail" type="email" autocomplete="username" [field]="form.email" />
        <vte-text-field label="Mot de passe" type="password" autocomplete="current-password" [field]="form.password" />
        <vte-form-failure [failure]="failure()" />
        <button class="btn act" [attr.aria-disabled]="form().submitting()">Se connecter</button>
      </form>
      <p class="sm"><a routerLink="/mot-de-passe-oublie">Mot de passe oublié ?</a></p>
      <p class="sm">Pas encore de compte ? <a routerLink="/inscription">Créer un compte</a></p>
      <vte-demo-accounts (chosen)="model.set($event)" />
    </vte-auth-frame>
  `,
})
export class LoginPage {
  /** Path of the site to go back to. */
  readonly retour = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly model = signal<LoginInput>({ email: '', password: '' });
  private readonly submission = submission(async (value: LoginInput) => {
    await this.session.signIn(value);
    const account = this.session.account();
    if (account !== null) await this.router.navigateByUrl(localPath(this.retour()) ?? homeOf(account));
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => loginSchema);
    },
    this.submission.options,
  );
}

/** A path of this site; an address of another site is not followed. */
function localPath(path: string | undefined): string | null {
  return path !== undefined && /^\/(?!\/|\\)/.test(path) ? path : null;
}

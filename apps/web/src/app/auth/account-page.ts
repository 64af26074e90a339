import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { eraseAccountSchema, sessionListSchema } from '@vte/contract';
import { Dialog, formatInstant, Note, TextField } from '@vte/ui';
import { saveFile } from '../api/save-file.ts';
import { AuthClient } from './auth-client.ts';
import { toFailure } from '../error/failure.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { ROLE_LABELS } from '../session/role-labels.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { AccountClient } from './account-client.ts';
import { AccountPassword } from './account-password.ts';
import { browserName } from './browser-name.ts';

@Component({
  selector: 'vte-account-page',
  imports: [AccountPassword, Dialog, FormFailure, FormRoot, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-page.html',
  styleUrl: './account-page.css',
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly client = inject(AccountClient);
  private readonly auth = inject(AuthClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly document = inject(DOCUMENT);
  /** What the person is asked before it is done. */
  protected readonly asking = signal<'erase' | 'password' | null>(null);

  protected readonly account = this.session.account;
  protected readonly roles = computed(() => (this.account()?.roles ?? []).map((role) => ROLE_LABELS[role]).join(', '));
  protected readonly since = computed(() => formatInstant(this.account()?.createdAt ?? ''));
  protected readonly linkSent = signal(false);
  protected readonly sessions = httpResource(() => '/api/v1/me/sessions', {
    parse: (body) =>
      sessionListSchema.parse(body).items.map((session) => ({
        ...session,
        browser: browserName(session.userAgent),
        lastUsed: formatInstant(session.lastUsedAt),
      })),
  });

  private readonly model = signal({ password: '' });
  private readonly submission = submission(async ({ password }: { password: string }) => {
    await this.client.erase(password);
    this.session.forget();
    this.toaster.say('Votre compte est supprimé.');
    await this.router.navigate(['/']);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => eraseAccountSchema);
    },
    this.submission.options,
  );

  protected resend(): Promise<void> {
    return this.attempt(async () => {
      await this.auth.resendVerification();
      this.linkSent.set(true);
    });
  }

  protected endSession(id: string): Promise<void> {
    return this.attempt(async () => {
      await this.client.endSession(id);
      this.sessions.reload();
      this.toaster.say('La session est fermée.');
    });
  }

  protected export(): Promise<void> {
    return this.attempt(async () => {
      saveFile(this.document, await this.client.export(), 'mes-donnees.json');
    });
  }

  protected signOut(): Promise<void> {
    return this.attempt(async () => {
      await this.session.signOut();
      await this.router.navigate(['/']);
    });
  }

  protected passwordChanged(done: boolean): void {
    this.asking.set(null);
    if (!done) return;
    this.sessions.reload();
    this.toaster.say('Votre mot de passe est changé. Vos autres sessions sont fermées.');
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}

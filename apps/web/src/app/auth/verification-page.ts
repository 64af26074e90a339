import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Note } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { Session } from '../session/session.ts';
import { AuthClient } from './auth-client.ts';
import { AuthFrame } from './auth-frame.ts';
import { orEmpty } from '../form/or-empty.ts';

/** Where the link of the confirmation mail leads. */
@Component({
  selector: 'vte-verification-page',
  imports: [AuthFrame, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-auth-frame heading="Confirmation de votre adresse">
      <div role="status">
        @switch (state()) {
          @case ('checking') {
            <p>Vérification du lien…</p>
          }
          @case ('confirmed') {
            <vte-note kind="success">Votre adresse e-mail est confirmée.</vte-note>
          }
          @default {
            <vte-note kind="danger">{{ refusal() }}</vte-note>
          }
        }
      </div>
      @if (account()) {
        <p><a class="btn pri" routerLink="/compte">Aller à mon compte</a></p>
      } @else {
        <p><a class="btn pri" routerLink="/connexion">Se connecter</a></p>
      }
    </vte-auth-frame>
  `,
})
export class VerificationPage {
  readonly token = input('', { transform: orEmpty });

  private readonly auth = inject(AuthClient);
  private readonly session = inject(Session);
  protected readonly account = this.session.account;
  protected readonly state = signal<'checking' | 'confirmed' | 'refused'>('checking');
  protected readonly refusal = signal('');

  constructor() {
    // In the browser only: rendering the page must not use the link up.
    afterNextRender(() => void this.verify());
  }

  private async verify(): Promise<void> {
    try {
      await this.auth.verifyEmail(this.token());
      this.state.set('confirmed');
      await this.session.restore();
      if (this.account() !== null) await this.session.refresh();
    } catch (thrown) {
      this.refusal.set(toFailure(thrown).sentence);
      this.state.set('refused');
    }
  }
}

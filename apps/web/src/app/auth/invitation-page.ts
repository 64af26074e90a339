import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { acceptInvitationSchema, type AcceptInvitationInput } from '@vte/contract';
import { CheckField, Note, TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Toaster } from '../shell/toasts.ts';
import { AuthClient } from './auth-client.ts';
import { AuthFrame } from './auth-frame.ts';
import { orEmpty } from '../form/or-empty.ts';

@Component({
  selector: 'vte-invitation-page',
  imports: [AuthFrame, CheckField, FormFailure, FormRoot, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-auth-frame heading="Activer votre accès" lead="Une personne de l’administration vous a invité.">
      @if (token()) {
        <form class="form" [formRoot]="form">
          <div class="pair">
            <vte-text-field label="Prénom" autocomplete="given-name" [field]="form.firstName" />
            <vte-text-field label="Nom" autocomplete="family-name" [field]="form.lastName" />
          </div>
          <vte-text-field
            label="Mot de passe"
            type="password"
            autocomplete="new-password"
            hint="12 caractères au moins, avec minuscule, majuscule, chiffre et signe."
            [field]="form.password"
          />
          <vte-check-field
            label="J’accepte que mes données servent à ce service, comme l’explique la page "
            [field]="form.acceptTerms"
            ><a routerLink="/confidentialite" target="_blank">Données personnelles</a>.</vte-check-field
          >
          <vte-form-failure [failure]="failure()" />
          <button class="btn act" [attr.aria-disabled]="form().submitting()">Activer mon accès</button>
        </form>
      } @else {
        <vte-note kind="danger">Ce lien est incomplet. Demandez une nouvelle invitation.</vte-note>
      }
    </vte-auth-frame>
  `,
})
export class InvitationPage {
  readonly token = input('', { transform: orEmpty });

  private readonly auth = inject(AuthClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly model = linkedSignal(() => ({
    token: this.token(),
    firstName: '',
    lastName: '',
    password: '',
    acceptTerms: false,
  }));
  private readonly submission = submission(async (value: ReturnType<typeof this.model>) => {
    await this.auth.acceptInvitation(value as AcceptInvitationInput);
    this.toaster.say('Votre accès est ouvert. Connectez-vous.');
    await this.router.navigate(['/connexion']);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => acceptInvitationSchema);
    },
    this.submission.options,
  );
}

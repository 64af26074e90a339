import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { registerSchema } from '@vte/contract';
import { CheckField, Note, TextField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { AuthClient } from './auth-client.ts';
import { AuthFrame } from './auth-frame.ts';

const PROFILES = [
  { role: 'candidate', label: 'Je cherche un poste ou une alternance' },
  { role: 'company', label: 'Je recrute pour une PME ou une ETI' },
];

@Component({
  selector: 'vte-register-page',
  imports: [AuthFrame, CheckField, FormFailure, FormField, FormRoot, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register-page.html',
})
export class RegisterPage {
  /** `entreprise` in the address chooses the profile. */
  readonly profil = input<string>();

  private readonly auth = inject(AuthClient);
  protected readonly profiles = PROFILES;
  protected readonly sentTo = signal<string | null>(null);
  private readonly model = linkedSignal(() => ({
    role: this.profil() === 'entreprise' ? 'company' : 'candidate',
    firstName: '',
    lastName: '',
    email: '',
    password: '',
    acceptTerms: false,
  }));
  private readonly submission = submission(async (value: ReturnType<typeof this.model>) => {
    await this.auth.register(value);
    this.sentTo.set(value.email);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => registerSchema);
    },
    this.submission.options,
  );
}

import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { DECLINE_REASONS, type DeclineReason } from '@vte/application';
import { reasonSchema } from '@vte/contract';
import { AreaField, DECLINE_REASON_LABELS, SelectField } from '@vte/ui';
import * as z from 'zod/mini';
import { FormFailure } from '../../form/form-failure.ts';
import { submission } from '../../form/submission.ts';

const declineSchema = z.object({
  declineReason: z.enum(DECLINE_REASONS, 'Choisissez le motif.'),
  reason: reasonSchema,
});

export type Decline = z.infer<typeof declineSchema>;

/** A refusal said kindly: a reason that may be given, and a word for the person. */
@Component({
  selector: 'vte-decline-form',
  imports: [AreaField, FormFailure, FormRoot, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formRoot]="form">
      <vte-select-field label="Motif" [options]="reasons" [field]="form.declineReason" />
      <vte-area-field
        label="Un mot pour la personne"
        hint="Facultatif. Il lui est envoyé avec le motif."
        [max]="2000"
        [field]="form.reason"
      />
      <vte-form-failure [failure]="failure()" />
      <p class="row">
        <button class="btn pri" [attr.aria-disabled]="form().submitting()">Envoyer la réponse</button>
        <button class="btn qt" type="button" (click)="cancelled.emit()">Pas maintenant</button>
      </p>
    </form>
  `,
})
export class DeclineForm {
  readonly send = input.required<(decline: Decline) => Promise<void>>();
  readonly cancelled = output();

  protected readonly reasons = DECLINE_REASONS.map((value) => ({ value, label: DECLINE_REASON_LABELS[value] }));
  private readonly model = signal({
    declineReason: null as DeclineReason | null,
    reason: 'Merci de votre candidature et de l’intérêt que vous portez à notre entreprise.',
  });
  private readonly submission = submission(async (model: { declineReason: DeclineReason | null; reason: string }) => {
    await this.send()(declineSchema.parse(model));
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => declineSchema);
    },
    this.submission.options,
  );
}

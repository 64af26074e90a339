import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { reasonSchema } from '@vte/contract';
import { AreaField } from '@vte/ui';
import * as z from 'zod/mini';
import { withSentence } from './with-sentence.ts';
import { FormFailure } from './form-failure.ts';
import { submission } from './submission.ts';

const schema = z.object({
  reason: reasonSchema.check(z.minLength(1, 'Écrivez le motif : la personne concernée le lira.')),
});

/** A decision with its written reason. */
@Component({
  selector: 'vte-reason-form',
  imports: [AreaField, FormFailure, FormRoot],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formRoot]="form">
      @if (suggestions().length > 0) {
        <div role="group" aria-label="Formulations" class="row">
          @for (suggestion of suggestions(); track suggestion) {
            <button class="chip" type="button" (click)="add(suggestion)">{{ suggestion }}</button>
          }
        </div>
      }
      <vte-area-field [label]="label()" [hint]="hint()" [max]="2000" [field]="form.reason" />
      <vte-form-failure [failure]="failure()" />
      <p class="row">
        <button class="btn pri" [attr.aria-disabled]="form().submitting()">{{ confirm() }}</button>
        <button class="btn qt" type="button" (click)="cancelled.emit()">Annuler</button>
      </p>
    </form>
  `,
  styles: `
    .chip {
      text-align: left;
      padding-block: 6px;
      font: inherit;
      font-size: var(--fs-sm);
    }
  `,
})
export class ReasonForm {
  readonly label = input('Motif');
  readonly hint = input('Il est envoyé tel quel à la personne concernée.');
  readonly confirm = input('Confirmer');
  /** Wordings to start from: each adds its sentence. */
  readonly suggestions = input<readonly string[]>([]);
  readonly send = input.required<(reason: string) => Promise<void>>();
  readonly cancelled = output();

  private readonly model = signal({ reason: '' });
  private readonly submission = submission(({ reason }: { reason: string }) => this.send()(reason));
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => schema);
    },
    this.submission.options,
  );

  protected add(suggestion: string): void {
    this.model.update(({ reason }) => ({ reason: withSentence(reason, suggestion) }));
  }
}

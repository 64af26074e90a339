import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { synonymInputSchema, type SynonymGroup } from '@vte/contract';
import { TagsField } from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { AdminClient } from './admin-client.ts';

/** Words that mean the same, one by one. */
@Component({
  selector: 'vte-synonym-form',
  imports: [FormFailure, FormRoot, TagsField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formRoot]="form">
      <vte-tags-field
        label="Mots ou expressions"
        placeholder="numérique, digital…"
        hint="Entrée ou une virgule pour passer au suivant. Accents, pluriels et féminins sont déjà compris."
        [field]="form.words"
      />
      <vte-form-failure [failure]="failure()" />
      <p class="row">
        <button class="btn pri" [attr.aria-disabled]="form().submitting()">Enregistrer</button>
        <button class="btn qt" type="button" (click)="cancelled.emit()">Annuler</button>
      </p>
    </form>
  `,
})
export class SynonymForm {
  /** Null for a new group. */
  readonly group = input.required<SynonymGroup | null>();
  /** What was done, in words. */
  readonly saved = output<string>();
  readonly cancelled = output();

  private readonly client = inject(AdminClient);
  private readonly model = linkedSignal(() => ({ words: [...(this.group()?.words ?? [])] }));
  private readonly submission = submission(async ({ words }: { words: string[] }) => {
    const group = this.group();
    if (group === null) await this.client.addSynonyms(words);
    else await this.client.changeSynonyms(group, words);
    this.saved.emit(`La recherche tient maintenant ${words.join(', ')} pour la même chose.`);
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => synonymInputSchema);
    },
    this.submission.options,
  );
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

export interface Option {
  value: string;
  label: string;
}

/** One value of a short list; the empty value asks for a choice. */
@Component({
  selector: 'vte-select-field',
  imports: [FormField, FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <select
      class="in"
      [id]="id"
      [formField]="field()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-describedby]="describedBy()"
    >
      <option value="">{{ placeholder() }}</option>
      @for (option of options(); track option.value) {
        <option [value]="option.value">{{ option.label }}</option>
      }
    </select>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
})
export class SelectField extends FieldBase<string> {
  readonly options = input.required<readonly Option[]>();
  readonly placeholder = input('Choisissez');
}

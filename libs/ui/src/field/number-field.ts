import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';
import { Written } from './written.ts';

/** A number with its unit; null while nothing is written. */
@Component({
  selector: 'vte-number-field',
  imports: [FormField, FieldMessage, Written],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <span class="in">
      <input
        [id]="id"
        type="number"
        step="any"
        inputmode="decimal"
        [formField]="field()"
        [vteWritten]="field()().value()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
      />
      @if (unit()) {
        <span class="muted sm nowrap">{{ unit() }}</span>
      }
    </span>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
})
export class NumberField extends FieldBase<number | null> {
  readonly unit = input<string>();
}

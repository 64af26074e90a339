import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';
import type { Option } from './select-field.ts';

/** Several values of a short list. */
@Component({
  selector: 'vte-choices-field',
  imports: [FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @for (option of options(); track option.value) {
        <label class="chip">
          <input
            #box
            class="vh"
            type="checkbox"
            [checked]="field()().value().includes(option.value)"
            [attr.aria-invalid]="invalid()"
            (change)="toggle(option.value, box.checked)"
            (blur)="touch()"
          />
          {{ option.label }}
        </label>
      }
    </fieldset>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    legend {
      font-weight: 600;
      font-size: var(--fs-sm);
      margin-bottom: 6px;
    }
    .chip {
      position: relative;
    }
  `,
})
export class ChoicesField<Value extends string> extends FieldBase<Value[]> {
  readonly options = input.required<readonly Option<Value>[]>();

  protected toggle(value: Value, chosen: boolean): void {
    const others = this.field()()
      .value()
      .filter((other) => other !== value);
    this.set(chosen ? [...others, value] : others);
  }
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

/** Text of several lines. */
@Component({
  selector: 'vte-area-field',
  imports: [FormField, FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <textarea
      class="in"
      [id]="id"
      [rows]="rows()"
      [formField]="field()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-describedby]="describedBy()"
    ></textarea>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="counted()" />
  `,
  styles: `
    textarea {
      field-sizing: content;
      min-height: calc(attr(rows type(<number>), 4) * 1.4em + 26px);
    }
  `,
})
export class AreaField extends FieldBase<string> {
  readonly rows = input(4);
  /** Characters at most, counted under the field when few are left. */
  readonly max = input<number>();

  protected readonly counted = computed(() => {
    const max = this.max();
    const left = max === undefined ? Infinity : max - this.field()().value().length;
    return left < 200 && left >= 0 ? `${left} caractères restants.` : this.hint();
  });
}

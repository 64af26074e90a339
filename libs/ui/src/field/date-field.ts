import { ChangeDetectionStrategy, Component } from '@angular/core';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

/** A calendar day, null while none is given. */
@Component({
  selector: 'vte-date-field',
  imports: [FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <span class="in">
      <input
        #input
        type="date"
        [id]="id"
        [value]="field()().value() ?? ''"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        (input)="set(input.value === '' ? null : input.value)"
        (blur)="touch()"
      />
    </span>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
})
export class DateField extends FieldBase<string | null> {}

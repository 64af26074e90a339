import { ChangeDetectionStrategy, Component } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

/** A box to tick; links may follow its label. */
@Component({
  selector: 'vte-check-field',
  imports: [FormField, FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label class="ck">
      <input
        type="checkbox"
        [formField]="field()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
      />
      <span>{{ label() }}<ng-content /></span>
    </label>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
  styles: `
    /* Under the words, not under the box. */
    vte-field-message {
      margin-left: 30px;
    }
    :host {
      gap: 0;
    }
  `,
})
export class CheckField extends FieldBase<boolean> {}

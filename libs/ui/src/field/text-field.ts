import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

/** One line of text; a password may be shown. */
@Component({
  selector: 'vte-text-field',
  imports: [FormField, FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <span class="in">
      <input
        [id]="id"
        [type]="shownType()"
        [formField]="field()"
        [attr.autocomplete]="autocomplete()"
        [attr.inputmode]="inputmode()"
        [attr.placeholder]="placeholder()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
      />
      @if (type() === 'password') {
        <button
          type="button"
          [attr.aria-pressed]="revealed()"
          [attr.aria-label]="'Afficher : ' + label()"
          (click)="revealed.set(!revealed())"
        >
          {{ revealed() ? 'Cacher' : 'Afficher' }}
        </button>
      }
    </span>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
  styles: `
    .in:has(button) {
      padding-right: 4px;
    }
    button {
      border: 0;
      background: none;
      color: var(--primary);
      font: 600 var(--fs-xs) var(--font-text);
      min-height: 40px;
      padding: 0 10px;
      border-radius: var(--r-sm);
      cursor: pointer;
    }
  `,
})
export class TextField extends FieldBase<string> {
  readonly type = input<'text' | 'email' | 'password' | 'date' | 'search'>('text');
  readonly autocomplete = input<string>();
  readonly inputmode = input<string>();
  readonly placeholder = input<string>();

  protected readonly revealed = signal(false);
  protected readonly shownType = computed(() => (this.revealed() ? 'text' : this.type()));
}

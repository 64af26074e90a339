import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { formatNumber } from '../words/format.ts';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

/** An amount written in euros, kept in cents; null while nothing is written. */
@Component({
  selector: 'vte-money-field',
  imports: [FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <span class="in">
      <input
        #input
        inputmode="decimal"
        autocomplete="off"
        [id]="id"
        [value]="shown()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        (input)="write(input.value)"
        (blur)="leave()"
      />
      <span class="muted sm nowrap">{{ unit() }}</span>
    </span>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
})
export class MoneyField extends FieldBase<number | null> {
  readonly unit = input('€');

  /** What is being written, kept as it is until the field is left. */
  private readonly draft = signal<string | null>(null);
  protected readonly shown = computed(() => {
    const cents = this.field()().value();
    return this.draft() ?? (cents === null || Number.isNaN(cents) ? '' : formatNumber(cents / 100));
  });

  protected write(text: string): void {
    this.draft.set(text);
    const digits = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
    this.set(digits === '' ? null : Math.round(Number(digits) * 100));
  }

  protected leave(): void {
    const cents = this.field()().value();
    if (cents === null || Number.isFinite(cents)) this.draft.set(null);
    this.touch();
  }
}

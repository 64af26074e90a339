import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

export interface Option<Value = string> {
  value: Value;
  label: string;
}

/** One value of a short list. */
@Component({
  selector: 'vte-select-field',
  imports: [FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    <select
      #select
      class="in"
      [id]="id"
      [attr.aria-invalid]="invalid()"
      [attr.aria-describedby]="describedBy()"
      (change)="choose(select.selectedIndex)"
      (blur)="touch()"
    >
      <option [selected]="field()().value() === none()">{{ placeholder() }}</option>
      @for (option of options(); track option.value) {
        <option [selected]="field()().value() === option.value">{{ option.label }}</option>
      }
    </select>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
})
export class SelectField<Held> extends FieldBase<Held> {
  readonly options = input.required<readonly Option<NoInfer<Held>>[]>();
  readonly placeholder = input('Choisissez');
  /** What the field holds while nothing is chosen. */
  readonly none = input<NoInfer<Held>>(null as Held);

  protected choose(index: number): void {
    this.set(this.options()[index - 1]?.value ?? this.none());
  }
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';

/** Words of the person's own, one by one: Enter or a comma adds one, its cross takes it away. */
@Component({
  selector: 'vte-tags-field',
  imports: [FieldMessage, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="id">{{ label() }}</label>
    @if (field()().value().length > 0) {
      <ul class="row">
        @for (tag of field()().value(); track tag) {
          <li class="chip">
            {{ tag }}
            <button type="button" [attr.aria-label]="'Retirer ' + tag" (click)="remove(tag)">
              <vte-icon name="x" size="small" />
            </button>
          </li>
        }
      </ul>
    }
    <span class="in">
      <input
        #input
        autocomplete="off"
        [id]="id"
        [attr.placeholder]="placeholder()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        (keydown.enter)="$event.preventDefault(); add(input)"
        (input)="input.value.includes(',') && add(input)"
        (blur)="add(input); touch()"
      />
    </span>
    <vte-field-message [messageId]="messageId" [error]="error()" [hint]="hint()" />
  `,
  styles: `
    .row {
      --g: 8px;
    }
    .chip {
      padding-right: 4px;
      cursor: default;
    }
    button {
      all: unset;
      display: grid;
      place-items: center;
      width: 28px;
      height: 28px;
      border-radius: var(--r-sm);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--focus);
    }
  `,
})
export class TagsField extends FieldBase<string[]> {
  readonly placeholder = input<string>();

  protected add(input: HTMLInputElement): void {
    const known = this.field()().value();
    const added = input.value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !known.some((tag) => tag.toLowerCase() === word.toLowerCase()));
    input.value = '';
    if (added.length > 0) this.set([...known, ...new Set(added)]);
  }

  protected remove(tag: string): void {
    this.set(
      this.field()()
        .value()
        .filter((other) => other !== tag),
    );
  }
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import { FieldBase } from './field-base.ts';
import { FieldMessage } from './field-message.ts';
import type { Option } from './select-field.ts';

/**
 * Words one by one: Enter or a comma adds one, its cross takes it away. Free words, or those of a list when `options`
 * are given.
 */
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
            {{ nameOf(tag) }}
            <button type="button" [attr.aria-label]="'Retirer ' + nameOf(tag)" (click)="remove(tag)">
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
        [attr.list]="options().length > 0 ? id + '-list' : null"
        (keydown.enter)="$event.preventDefault(); add(input)"
        (input)="isWhole(input.value) && add(input)"
        (blur)="add(input); touch()"
      />
    </span>
    @if (options().length > 0) {
      <datalist [id]="id + '-list'">
        @for (option of options(); track option.value) {
          <option [value]="option.label"></option>
        }
      </datalist>
    }
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
  readonly options = input<readonly Option[]>([]);

  protected nameOf(tag: string): string {
    return this.options().find(({ value }) => value === tag)?.label ?? tag;
  }

  /** A word is complete after a comma, or once it is one of the list. */
  protected isWhole(text: string): boolean {
    return text.includes(',') || this.options().some(({ label }) => label === text);
  }

  protected add(input: HTMLInputElement): void {
    const known = this.field()().value();
    const added = (this.options().length > 0 ? [input.value] : input.value.split(','))
      .flatMap((word) => this.toTag(word.trim()) ?? [])
      .filter((word) => !known.some((tag) => tag.toLowerCase() === word.toLowerCase()));
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

  private toTag(word: string): string | null {
    if (word === '') return null;
    const options = this.options();
    if (options.length === 0) return word;
    return options.find(({ label }) => label.toLowerCase() === word.toLowerCase())?.value ?? null;
  }
}

import { computed, Directive, input, type WritableSignal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

/** The browser says that it cannot read what is written, and not why. */
const UNREADABLE = 'Cette valeur n’est pas comprise : corrigez-la ou effacez-la.';

let count = 0;

/** What every field has: a label above, a hint below that the error replaces, and the link between them for screen readers. */
@Directive()
export abstract class FieldBase<Value> {
  readonly field = input.required<FieldTree<Value>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();

  protected readonly id = `field-${++count}`;
  protected readonly messageId = `${this.id}-message`;
  /** Shown once the person has left the field or tried to go on. */
  protected readonly error = computed(() => {
    const state = this.field()();
    const [error] = state.touched() ? state.errors() : [];
    return error && (error.message ?? UNREADABLE);
  });
  protected readonly describedBy = computed(() => (this.error() ?? this.hint()) && this.messageId);
  protected readonly invalid = computed(() => (this.error() === undefined ? null : 'true'));

  /** For controls whose value is not what the browser edits. */
  protected set(value: Value): void {
    const state = this.field()();
    (state.value as WritableSignal<unknown>).set(value);
    state.markAsDirty();
  }

  protected touch(): void {
    this.field()().markAsTouched();
  }
}

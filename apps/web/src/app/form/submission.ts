import { DOCUMENT } from '@angular/common';
import { afterNextRender, inject, Injector, signal, type Signal } from '@angular/core';
import { isFieldTree, type FieldTree, type FormOptions } from '@angular/forms/signals';
import { toFailure, type Failure } from '../error/failure.ts';

const AT_FAULT = ':is(input, select, textarea)[aria-invalid="true"]';

export interface Submission<Model> {
  /** Given to `form(…, { submission })`. */
  options: FormOptions<Model>;
  /** The last refusal, kept until the next attempt. */
  failure: Signal<Failure | null>;
}

/** How every form is sent: the first field at fault gets the focus, a refusal of the server goes beside its fields. */
export function submission<Model>(send: (value: Model) => Promise<void>): Submission<Model> {
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  const failure = signal<Failure | null>(null);
  return {
    failure: failure.asReadonly(),
    options: {
      submission: {
        action: async (fields) => {
          failure.set(null);
          try {
            await send(fields().value());
            return undefined;
          } catch (thrown) {
            const refusal = toFailure(thrown);
            failure.set(refusal);
            return refusal.fields.flatMap(({ path, message }) => {
              const fieldTree = fieldAt(fields, path);
              return fieldTree === undefined ? [] : [{ fieldTree, kind: 'server', message }];
            });
          }
        },
        onInvalid: () => {
          // The page marks the fields at fault first; the first of them takes the focus.
          afterNextRender({ read: () => document.querySelector<HTMLElement>(AT_FAULT)?.focus() }, { injector });
        },
      },
    },
  };
}

function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | undefined {
  const child: unknown = (form as unknown as Record<string, unknown>)[path.split('.')[0] ?? ''];
  return isFieldTree(child) ? child : undefined;
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Note } from '@vte/ui';
import type { Failure } from '../error/failure.ts';

/** Why a form was refused, read at once. */
@Component({
  selector: 'vte-form-failure',
  imports: [Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: contents;
    }
  `,
  template: `
    @if (failure(); as failure) {
      <vte-note kind="danger" [urgent]="true">{{ failure.sentence }}</vte-note>
    }
  `,
})
export class FormFailure {
  readonly failure = input.required<Failure | null>();
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';

/** The line under a field: what is wrong, else what helps. */
@Component({
  selector: 'vte-field-message',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (error(); as error) {
      <p class="error" [id]="messageId()"><vte-icon name="circle-alert" size="small" />{{ error }}</p>
    } @else if (hint()) {
      <p class="muted" [id]="messageId()">{{ hint() }}</p>
    }
  `,
  styles: `
    /* Nothing to say takes no room: the gap of the field would show. */
    :host(:empty) {
      display: none;
    }
    p {
      font-size: var(--fs-xs);
      line-height: 1.4;
      display: flex;
      gap: 6px;
    }
    .error {
      font-weight: 600;
      color: var(--danger);
    }
    vte-icon {
      margin-top: 1px;
    }
  `,
})
export class FieldMessage {
  readonly messageId = input.required<string>();
  readonly error = input<string>();
  readonly hint = input<string>();
}

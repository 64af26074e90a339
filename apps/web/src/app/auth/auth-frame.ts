import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The frame of the account pages: a title, a sentence, one column. */
@Component({
  selector: 'vte-auth-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <div class="stack column">
        <h1>{{ heading() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content />
      </div>
    </div>
  `,
  styles: `
    .column {
      max-width: 480px;
      margin-inline: auto;
      gap: var(--s5);
    }
  `,
})
export class AuthFrame {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
}

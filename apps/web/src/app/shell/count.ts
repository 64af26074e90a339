import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** How many things wait behind a link; nothing when none does. */
@Component({
  selector: 'vte-count',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (of() > 0) {
      <span class="num">{{ of() > 99 ? '99+' : of() }}<span class="vh"> à traiter</span></span>
    }
  `,
  styles: `
    .num {
      display: inline-block;
      margin-left: 6px;
      padding: 1px 7px;
      border-radius: var(--r-sm);
      background: var(--accent-tint);
      color: var(--on-accent-tint);
      font-size: 0.75rem;
      font-weight: 700;
      line-height: 1.5;
    }
  `,
})
export class Count {
  readonly of = input.required<number>();
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Waiting } from '@vte/contract';
import { News } from './news.ts';

/** How many things wait behind a link; nothing when none does. */
@Component({
  selector: 'vte-count',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (count() > 0) {
      <span class="num">{{ count() > 99 ? '99+' : count() }}<span class="vh"> à traiter</span></span>
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
  readonly of = input.required<readonly (keyof Waiting)[]>();

  private readonly news = inject(News);
  protected readonly count = computed(() => this.news.count(this.of()));
}

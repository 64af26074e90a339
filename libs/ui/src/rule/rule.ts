import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A proportion on the graduated rule: a bar in one or several parts, ten ticks, a cursor. The words are beside it. */
@Component({
  selector: 'vte-rule',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <div class="bar">
      @for (part of parts(); track $index) {
        <i [style.flex-grow]="part"></i>
      }
      <i class="rest" [style.flex-grow]="rest()"></i>
    </div>
    <div class="ticks" [style.--v]="total()"></div>
  `,
  styles: `
    :host {
      display: block;
    }
    .bar {
      display: flex;
      gap: 2px;
      height: 10px;
    }
    .bar i {
      flex: 0 1 0;
      border-radius: 1px;
      background: var(--primary);
    }
    .bar .rest {
      background: repeating-linear-gradient(135deg, var(--neutral-tint) 0 4px, transparent 4px 7px);
    }
    .ticks {
      height: 7px;
      margin-top: 4px;
      position: relative;
      background: repeating-linear-gradient(90deg, var(--line-field) 0 1px, transparent 1px 10%) no-repeat;
      background-size: calc(100% - 1px) 4px;
    }
    .ticks::after {
      content: '';
      position: absolute;
      left: calc(var(--v) * 1%);
      top: -2px;
      margin-left: -5px;
      border: 5px solid transparent;
      border-bottom: 8px solid var(--accent);
      border-top: 0;
    }
  `,
})
export class Rule {
  /** Points out of 100, part by part. */
  readonly parts = input.required<readonly number[]>();

  protected readonly total = computed(() =>
    Math.min(100, Math.round(this.parts().reduce((sum, part) => sum + part, 0))),
  );
  protected readonly rest = computed(() => 100 - this.total());
}

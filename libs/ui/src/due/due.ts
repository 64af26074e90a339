import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import { deadlineWords } from '../words/deadline.ts';
import { formatDay } from '../words/format.ts';

/** What is left before a day; the day itself is said too. */
@Component({
  selector: 'vte-due',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'words().tone', '[title]': 'day()' },
  template: `<vte-icon name="clock" size="small" />{{ words().word }}<span class="vh">, avant le {{ day() }}</span>`,
  styles: `
    :host {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 3px 9px 3px 7px;
      border-radius: var(--r-sm);
      background: var(--neutral-tint);
      color: var(--on-neutral-tint);
      font-size: var(--fs-xs);
      font-weight: 650;
      line-height: 1.4;
      white-space: nowrap;
      width: fit-content;
    }
    :host(.near) {
      background: var(--warning-tint);
      color: var(--on-warning-tint);
    }
    :host(.late) {
      background: var(--danger-tint);
      color: var(--on-danger-tint);
    }
  `,
})
export class Due {
  /** Civil date. */
  readonly by = input.required<string>();
  /** Civil date in Paris. */
  readonly today = input.required<string>();

  protected readonly words = computed(() => deadlineWords(this.by(), this.today()));
  protected readonly day = computed(() => formatDay(this.by()));
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Flag, FlagField } from '@vte/offer';
import { FLAG_SENTENCES, FLAG_SEVERITY_LABELS, Icon } from '@vte/ui';

/** What the content rules say of one field, with the words at fault. */
@Component({
  selector: 'vte-flag-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <ul role="status">
        @for (flag of lines(); track $index) {
          <li [class.unlawful]="flag.severity === 'unlawful'">
            <vte-icon name="circle-alert" size="small" />
            <span>
              <b>{{ severities[flag.severity] }}</b>{{ flag.excerpt ? ' : « ' + flag.excerpt + ' »' : '' }}.
              {{ sentences[flag.rule] }}
              <span class="muted">Source : {{ flag.source }}.</span>
            </span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 6px;
      margin-top: 8px;
    }
    li {
      display: flex;
      gap: 8px;
      font-size: var(--fs-xs);
      line-height: 1.45;
      color: var(--ink);
    }
    vte-icon {
      color: var(--warning);
      margin-top: 2px;
    }
    .unlawful vte-icon {
      color: var(--danger);
    }
  `,
})
export class FlagList {
  readonly flags = input.required<readonly Flag[]>();
  readonly of = input.required<FlagField>();

  protected readonly sentences = FLAG_SENTENCES;
  protected readonly severities = FLAG_SEVERITY_LABELS;
  protected readonly lines = computed(() => this.flags().filter(({ field }) => field === this.of()));
}

import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { formatNumber, plural } from '@vte/ui';
import { firstOf, type FilterGroup, type FilterOption } from './filter-groups.ts';

/** The values of a filter as boxes to tick, each with its number of results. */
@Component({
  selector: 'vte-filter-boxes',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[hidden]': 'group().options.length === 0' },
  template: `
    <fieldset>
      <legend>{{ group().legend }}</legend>
      @for (option of first(); track option.value) {
        <ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: option }" />
      }
      @if (rest().length > 0) {
        <details #details (toggle)="unfolded.set(details.open)">
          <summary>
            <span class="more">{{ others() }}</span><span class="less">Moins</span
            ><span class="vh"> : {{ group().legend }}</span>
          </summary>
          @if (unfolded()) {
            @for (option of rest(); track option.value) {
              <ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: option }" />
            }
          }
        </details>
      }
    </fieldset>
    <ng-template #line let-option>
      <label class="ck" [class.none]="option.count === 0 && !option.chosen">
        <input
          #box
          type="checkbox"
          [name]="group().name"
          [value]="option.value"
          [attr.form]="form()"
          [checked]="option.chosen"
          (change)="toggle(option, box.checked)"
        />
        <span>{{ option.label }}</span>
        @if (option.count !== null) {
          <span class="count num"
            >{{ number(option.count) }}<span class="vh">{{ option.count < 2 ? ' offre' : ' offres' }}</span></span
          >
        }
      </label>
    </ng-template>
  `,
  styles: `
    legend {
      font-weight: 600;
      font-size: var(--fs-sm);
      margin-bottom: 4px;
    }
    .ck {
      line-height: 1.3;
      padding-block: 4px;
    }
    .count {
      margin-left: auto;
      color: var(--muted);
      font-weight: 400;
      font-size: var(--fs-xs);
    }
    .none {
      color: var(--muted);
    }
    summary {
      display: flex;
      align-items: center;
      min-height: 40px;
      width: fit-content;
      color: var(--primary);
      font-size: var(--fs-sm);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      cursor: pointer;
      list-style: none;
    }
    details[open] .more,
    details:not([open]) .less {
      display: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    @media (scripting: none) {
      details {
        display: none;
      }
    }
    @media (pointer: coarse) {
      summary {
        min-height: var(--target);
      }
    }
  `,
})
export class FilterBoxes {
  readonly group = input.required<FilterGroup>();
  readonly form = input<string>();
  /** Only one value may be chosen. */
  readonly single = input(false);
  readonly changed = output<readonly string[]>();

  protected readonly number = formatNumber;
  /** The rest is drawn when it is asked for: it would be most of the page. */
  protected readonly unfolded = signal(false);
  private readonly values = computed(() =>
    this.group()
      .options.map(({ value }) => value)
      .join(' '),
  );
  /** A box that changed sides as it is ticked would lose the focus: sides change as others are found, or by folding. */
  private readonly placed = computed(
    () => (this.values(), this.unfolded(), untracked(() => firstOf(this.group().options))),
  );
  protected readonly first = computed(() => this.group().options.filter((option) => this.isFirst(option)));
  protected readonly rest = computed(() => this.group().options.filter((option) => !this.isFirst(option)));
  protected readonly others = computed(() => plural(this.rest().length, 'autre'));
  private readonly details = viewChild<ElementRef<HTMLDetailsElement>>('details');

  constructor() {
    // It may be open before the page came to life.
    afterNextRender(() => {
      if (this.details()?.nativeElement.open === true) this.unfolded.set(true);
    });
  }

  protected toggle({ value }: FilterOption, chosen: boolean): void {
    const others = this.group().options.filter((option) => option.chosen && option.value !== value);
    this.changed.emit([...(this.single() ? [] : others.map((option) => option.value)), ...(chosen ? [value] : [])]);
  }

  /** What is chosen elsewhere, on the map, shows. */
  private isFirst({ value, chosen }: FilterOption): boolean {
    return this.placed().includes(value) || (chosen && !this.unfolded());
  }
}

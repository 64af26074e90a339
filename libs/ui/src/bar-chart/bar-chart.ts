import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** One bar: null when the number is not told. */
export interface Bar {
  /** Whole name, read aloud and written in the table. */
  name: string;
  /** Name under the bar. */
  short: string;
  value: number | null;
  /** The value in words. */
  text: string;
}

const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 26;
/** Height of what is not told: enough to be seen, too low to be read as a number. */
const STUB = 5;

/** Numbers over time, each written on its bar; the same in a table below. */
@Component({
  selector: 'vte-bar-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" [attr.aria-label]="summary()" width="100%" [attr.height]="height">
      <line x1="0" x2="100%" [attr.y1]="base" [attr.y2]="base" />
      @for (bar of shapes(); track bar.name) {
        <rect
          [class.hidden]="bar.value === null"
          [attr.x]="bar.x"
          [attr.width]="bar.width"
          [attr.y]="bar.y"
          [attr.height]="bar.height"
          rx="2"
        />
        @if (bar.value !== null) {
          <text class="value" [attr.x]="bar.middle" [attr.y]="bar.y - 6">{{ bar.value }}</text>
        }
        <text [attr.x]="bar.middle" [attr.y]="height - 8">{{ bar.short }}</text>
      }
    </svg>
    <details>
      <summary>Voir le tableau</summary>
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="'Tableau : ' + label()">
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">{{ axis() }}</th>
              <th scope="col" class="r">{{ label() }}</th>
            </tr>
          </thead>
          <tbody>
            @for (bar of bars(); track bar.name) {
              <tr>
                <th scope="row">{{ bar.name }}</th>
                <td class="r">{{ bar.text }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      overflow: visible;
    }
    rect {
      fill: var(--chart-1);
    }
    rect.hidden {
      fill: var(--chart-rest);
    }
    line {
      stroke: var(--line-field);
    }
    text {
      fill: var(--muted);
      font: 500 0.6875rem/1 var(--font-text);
      text-anchor: middle;
    }
    .value {
      fill: var(--ink);
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
    table {
      max-width: 480px;
    }
  `,
})
export class BarChart {
  readonly bars = input.required<readonly Bar[]>();
  /** What is counted. */
  readonly label = input.required<string>();
  /** What the bars are: « Mois ». */
  readonly axis = input.required<string>();

  protected readonly height = HEIGHT;
  protected readonly base = HEIGHT - BOTTOM;
  protected readonly shapes = computed(() => {
    const bars = this.bars();
    const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
    const step = 100 / Math.max(1, bars.length);
    return bars.map((bar, index) => {
      const height = bar.value === null ? STUB : (bar.value / most) * (this.base - TOP);
      return {
        ...bar,
        x: `${index * step + step * 0.18}%`,
        middle: `${(index + 0.5) * step}%`,
        width: `${step * 0.64}%`,
        y: this.base - height,
        height,
      };
    });
  });
  protected readonly summary = computed(() => {
    const bars = this.bars();
    const told = bars.filter(({ value }) => value !== null);
    const [first] = told;
    const highest = told.reduce<Bar | undefined>(
      (most, bar) => ((bar.value ?? 0) > (most?.value ?? -1) ? bar : most),
      undefined,
    );
    if (first === undefined || highest === undefined) return `${this.label()} : aucun nombre publié sur la période.`;
    const last = told.at(-1) ?? first;
    return `${this.label()} : ${first.text} en ${first.name}, ${last.text} en ${last.name}, au plus ${highest.text} en ${highest.name}. Le tableau suit.`;
  });
}

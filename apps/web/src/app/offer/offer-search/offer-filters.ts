import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { SearchFacets } from '@vte/contract';
import { formatNumber } from '@vte/ui';
import { FilterBoxes } from './filter-boxes.ts';
import { groupOf, radiiOf, SCALES, type FilterGroup, type GroupName } from './filter-groups.ts';
import type { NameOf } from './filter-words.ts';
import { DEFAULT_RADIUS, type Search } from './search-filters.ts';

/** The filters of the search: beside the results, or in the sheet of a phone. Each choice applies at once. */
@Component({
  selector: 'vte-offer-filters',
  imports: [FilterBoxes],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (search().near) {
      <label class="field">
        <span class="label">Distance</span>
        <select
          #radius
          class="in"
          name="radiusKm"
          [attr.form]="form()"
          (change)="changed.emit({ radiusKm: radius.value })"
        >
          @for (km of radii(); track km) {
            <option [value]="km" [selected]="km === (search().radiusKm || defaultRadius)">{{ km }}&nbsp;km</option>
          }
        </select>
      </label>
    }
    <vte-filter-boxes [group]="boxes().contract" [form]="form()" (changed)="changed.emit({ contract: $event })" />
    <vte-filter-boxes [group]="boxes().theme" [form]="form()" (changed)="changed.emit({ theme: $event })" />
    @for (scale of scales(); track scale.name) {
      <label class="field">
        <span class="label">{{ scale.legend }}</span>
        <select #level class="in" [name]="scale.name" [attr.form]="form()" (change)="choose(scale.name, level.value)">
          <option value="">Peu importe</option>
          @for (option of scale.options; track option.value) {
            <option [value]="option.value" [selected]="option.chosen">
              {{ option.label }}{{ option.count === null ? '' : ' (' + number(option.count) + ')' }}
            </option>
          }
        </select>
      </label>
    }
    <vte-filter-boxes
      [group]="grant()"
      [form]="form()"
      [single]="true"
      (changed)="changed.emit({ grant: $event[0] ?? '' })"
    />
    <vte-filter-boxes [group]="boxes().companySize" [form]="form()" (changed)="changed.emit({ companySize: $event })" />
    <vte-filter-boxes [group]="boxes().territory" [form]="form()" (changed)="changed.emit({ territory: $event })" />
    <vte-filter-boxes [group]="boxes().region" [form]="form()" (changed)="changed.emit({ region: $event })" />
    <vte-filter-boxes [group]="boxes().department" [form]="form()" (changed)="changed.emit({ department: $event })" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s5);
    }
    :host > * {
      padding-bottom: var(--s4);
      border-bottom: 1px solid var(--line);
    }
    :host > :last-child {
      border-bottom: 0;
    }
    .in {
      min-height: var(--control-sm);
      font-size: var(--fs-sm);
    }
    @media (pointer: coarse) {
      .in {
        min-height: var(--target);
      }
    }
  `,
})
export class OfferFilters {
  readonly search = input.required<Search>();
  readonly facets = input<SearchFacets>();
  readonly nameOf = input.required<NameOf>();
  /** Form that sends the filters when there are no scripts. */
  readonly form = input<string>();
  readonly changed = output<Partial<Search>>();

  protected readonly defaultRadius = DEFAULT_RADIUS;
  protected readonly number = formatNumber;
  protected readonly radii = computed(() => radiiOf(this.search()));
  protected readonly scales = computed(() => SCALES.map((name) => this.group(name)));
  protected readonly grant = computed(() => this.group('grant'));
  protected readonly boxes = computed(() => ({
    contract: this.group('contract'),
    theme: this.group('theme'),
    companySize: this.group('companySize'),
    territory: this.group('territory'),
    region: this.group('region'),
    department: this.group('department'),
  }));

  protected choose(name: (typeof SCALES)[number], value: string): void {
    this.changed.emit({ [name]: value });
  }

  private group<Name extends GroupName>(name: Name): FilterGroup<Name> {
    return groupOf(name, this.search(), this.facets(), this.nameOf());
  }
}

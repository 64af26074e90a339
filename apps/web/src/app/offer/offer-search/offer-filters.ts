import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import {
  CONTRACT_OPTIONS,
  DEFAULT_RADIUS,
  DIPLOMA_OPTIONS,
  GRANT_OPTIONS,
  RADII,
  THEME_OPTIONS,
  type SearchFilters,
} from './search-filters.ts';

/** The filters of the search: beside the results, or in the sheet of a phone. Each choice applies at once. */
@Component({
  selector: 'vte-offer-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (filters().near) {
      <fieldset>
        <legend>Distance</legend>
        @for (radius of radii; track radius) {
          <label class="ck">
            <input
              type="radio"
              [name]="'rayon-' + place()"
              [checked]="(filters().radiusKm || defaultRadius) === radius"
              (change)="changed.emit({ radiusKm: radius })"
            />
            {{ radius }}&nbsp;km
          </label>
        }
      </fieldset>
    }
    @for (group of groups; track group.name) {
      <fieldset>
        <legend>{{ group.legend }}</legend>
        @for (option of group.options; track option.value) {
          <label class="ck">
            <input
              #box
              type="checkbox"
              [checked]="filters()[group.name].includes(option.value)"
              (change)="toggle(group.name, option.value, box.checked)"
            />
            {{ option.label }}
          </label>
        }
      </fieldset>
    }
    <label class="field">
      <span class="label">Mon diplôme</span>
      <select #level class="in" (change)="changed.emit({ diploma: level.value })">
        <option value="">Peu importe</option>
        @for (option of diplomas; track option.value) {
          <option [value]="option.value" [selected]="filters().diploma === option.value">{{ option.label }}</option>
        }
      </select>
    </label>
    <fieldset>
      <legend>Aide ouverte</legend>
      @for (option of grants; track option.value) {
        <label class="ck">
          <input
            #aid
            type="checkbox"
            [checked]="filters().grant === option.value"
            (change)="changed.emit({ grant: aid.checked ? option.value : '' })"
          />
          {{ option.label }}
        </label>
      }
    </fieldset>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s5);
    }
    fieldset,
    .field {
      padding-bottom: var(--s4);
      border-bottom: 1px solid var(--line);
    }
    :host > :last-child {
      border-bottom: 0;
    }
    legend {
      font-weight: 600;
      font-size: var(--fs-sm);
      margin-bottom: 4px;
    }
  `,
})
export class OfferFilters {
  readonly filters = input.required<SearchFilters>();
  /** Where they are shown: two groups of radio buttons on one page need two names. */
  readonly place = input.required<'page' | 'sheet'>();
  readonly changed = output<Partial<SearchFilters>>();

  protected readonly radii = RADII;
  protected readonly defaultRadius = DEFAULT_RADIUS;
  protected readonly groups = [
    { name: 'contract', legend: 'Contrat', options: CONTRACT_OPTIONS },
    { name: 'theme', legend: 'Thème', options: THEME_OPTIONS },
  ] as const;
  protected readonly diplomas = DIPLOMA_OPTIONS;
  protected readonly grants = GRANT_OPTIONS;

  protected toggle(name: 'contract' | 'theme', value: string, chosen: boolean): void {
    const others = this.filters()[name].filter((other) => other !== value);
    this.changed.emit({ [name]: chosen ? [...others, value] : others });
  }
}

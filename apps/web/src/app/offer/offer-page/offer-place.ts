import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { TerritoryView } from '@vte/contract';
import { TerritoryShape } from '../../map/territory-shape.ts';

/** The commune of an offer among those of its territory. What the map would show is written above it. */
@Component({
  selector: 'vte-offer-place',
  imports: [TerritoryShape],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (territory.hasValue()) {
      <vte-territory-shape [territory]="territory.value()" [marked]="town()" />
    }
  `,
})
export class OfferPlace {
  readonly slug = input.required<string>();
  readonly town = input.required<string>();

  protected readonly territory = httpResource<TerritoryView>(
    () => `/api/v1/territories/${encodeURIComponent(this.slug())}`,
  );
}

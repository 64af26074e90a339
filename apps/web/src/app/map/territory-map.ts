import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { Stats } from '@vte/contract';
import { ListMap } from './list-map.ts';
import { TERRITORY_FIGURES } from './territory-figures.ts';

/** The territories of the default list, coloured by open offers. */
@Component({
  selector: 'vte-territory-map',
  imports: [ListMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-list-map
      [figures]="figures()"
      label="Carte des 148 territoires d’industrie, colorés selon le nombre d’offres ouvertes"
      legend="Offres ouvertes par territoire"
    />
  `,
})
export class TerritoryMap {
  private readonly stats = httpResource<Stats>(() => '/api/v1/stats');
  protected readonly figures = computed(() => {
    const territories = this.stats.hasValue() ? this.stats.value().territories : [];
    return new Map(
      territories.map(({ slug, name, openOffers: count }) => [
        slug,
        { name, count, text: TERRITORY_FIGURES.offres.text(count) },
      ]),
    );
  });
}

import { isPlatformBrowser } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, PLATFORM_ID } from '@angular/core';
import { Router } from '@angular/router';
import { statsSchema } from '@vte/contract';
import { FranceMap, plural, type MapTopology } from '@vte/ui';

/** The map of the default list, coloured by open offers; drawn in the browser, its room is kept meanwhile. */
@Component({
  selector: 'vte-territory-map',
  imports: [FranceMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="room">
      @if (topology.hasValue()) {
        <vte-france-map
          [topology]="topology.value()"
          [figures]="figures()"
          [selected]="selected()"
          label="Carte des 148 territoires d’industrie, colorés selon le nombre d’offres ouvertes"
          legend="Offres ouvertes par territoire"
          (chosen)="open($event)"
        />
      } @else if (topology.error()) {
        <p class="muted sm">La carte n’a pas pu être chargée. La liste des territoires dit la même chose.</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .room {
      aspect-ratio: 612 / 560;
    }
    @media (width <= 900px) {
      .room {
        aspect-ratio: 358 / 510;
      }
    }
  `,
})
export class TerritoryMap {
  readonly selected = input<string | null>(null);

  private readonly router = inject(Router);
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  protected readonly topology = httpResource<MapTopology>(() =>
    this.inBrowser ? '/map/territoires-148.topo.json' : undefined,
  );
  private readonly stats = httpResource(() => '/api/v1/stats', { parse: (body) => statsSchema.parse(body) });
  protected readonly figures = computed(() => {
    const territories = this.stats.hasValue() ? this.stats.value().territories : [];
    return new Map(
      territories.map(({ slug, name, openOffers: count }) => [
        slug,
        {
          name,
          count,
          text: count === 0 ? 'Aucune offre pour le moment' : plural(count, 'offre ouverte', 'offres ouvertes'),
        },
      ]),
    );
  });

  protected open(slug: string): void {
    void this.router.navigate(['/territoires', slug]);
  }
}

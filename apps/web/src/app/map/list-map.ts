import { DOCUMENT, isPlatformBrowser } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, PLATFORM_ID, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { DEFAULT_TERRITORY_LIST, type TerritoryList } from '@vte/eligibility';
import { FranceMap, OFFER_SCALE, type MapDrawing, type MapScale, type TerritoryFigure } from '@vte/ui';
import { saveFile } from '../api/save-file.ts';
import { toPng } from './to-png.ts';

/** The territories of a list, coloured by a figure; drawn in the browser, the room is kept meanwhile. */
@Component({
  selector: 'vte-list-map',
  imports: [FranceMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="room">
      @if (drawing.hasValue()) {
        <vte-france-map
          [drawing]="drawing.value()"
          [figures]="figures()"
          [query]="list() === defaultList ? '' : '?liste=' + list()"
          [label]="label()"
          [legend]="legend()"
          [scale]="scale()"
          [zoomable]="zoomable()"
          [selected]="pointed()"
          (chosen)="open($event)"
        />
      } @else if (drawing.error()) {
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
    @media (scripting: none) {
      :host {
        display: none;
      }
    }
  `,
})
export class ListMap {
  readonly list = input<TerritoryList>(DEFAULT_TERRITORY_LIST);
  readonly figures = input.required<ReadonlyMap<string, TerritoryFigure>>();
  readonly label = input.required<string>();
  readonly legend = input.required<string>();
  readonly scale = input<MapScale>(OFFER_SCALE);
  readonly zoomable = input(false);
  /** The territory pointed at beside the map. */
  readonly pointed = input<string | null>(null);

  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly map = viewChild(FranceMap);
  protected readonly defaultList = DEFAULT_TERRITORY_LIST;
  protected readonly drawing = httpResource<MapDrawing>(() =>
    this.inBrowser ? `/map/territoires-${this.list()}.json` : undefined,
  );

  /** Hands over the map as a picture, with its legend; nothing while there is no map. */
  async save(kind: 'svg' | 'png', name: string, source: string): Promise<void> {
    const svg = this.map()?.toSvg({
      title: `Les ${this.list()} territoires d’industrie`,
      legend: this.legend(),
      source,
    });
    if (svg === undefined) return;
    const picture = new Blob([svg], { type: 'image/svg+xml' });
    saveFile(this.document, kind === 'svg' ? picture : await toPng(this.document, picture), `${name}.${kind}`);
  }

  protected open(slug: string): void {
    const queryParams = this.list() === DEFAULT_TERRITORY_LIST ? {} : { liste: this.list() };
    void this.router.navigate(['/territoires', slug], { queryParams });
  }
}

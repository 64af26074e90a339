import { isPlatformBrowser } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, PLATFORM_ID } from '@angular/core';
import type { TerritoryView } from '@vte/contract';
import { drawTerritory, type MapDrawing } from '@vte/ui';

/** One territory from near, its communes as points. The table of communes beside it says the same. */
@Component({
  selector: 'vte-territory-shape',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drawing(); as drawing) {
      <svg role="img" [attr.viewBox]="'0 0 ' + drawing.width + ' ' + drawing.height" [attr.aria-label]="label()">
        <clipPath id="near-land">
          <path [attr.d]="drawing.land.path" [attr.transform]="drawing.land.transform" />
        </clipPath>
        <path class="land" [attr.d]="drawing.land.path" [attr.transform]="drawing.land.transform" />
        <g clip-path="url(#near-land)">
          @for (path of drawing.neighbours; track $index) {
            <path class="neighbour" [attr.d]="path" />
          }
          <path class="outline" [attr.d]="drawing.outline" />
        </g>
        @for (town of drawing.towns; track $index) {
          <circle
            [class.on]="town.name === marked()"
            [attr.cx]="town.x"
            [attr.cy]="town.y"
            [attr.r]="town.name === marked() ? 7 : town.radius"
          >
            <title>{{ town.name }}</title>
          </circle>
        }
        @for (label of drawing.labels; track label.name) {
          <text [attr.x]="label.x" [attr.y]="label.y" dy="0.35em" [attr.text-anchor]="label.anchor">
            {{ label.name }}
          </text>
        }
      </svg>
    } @else if (map.error()) {
      <p class="muted sm">La carte n’a pas pu être chargée. Les communes sont plus bas.</p>
    }
  `,
  styles: `
    :host {
      display: block;
      aspect-ratio: 560 / 480;
      border-radius: var(--r-lg);
      overflow: hidden;
      background: var(--primary-tint);
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .land {
      fill: var(--map-land);
    }
    .neighbour {
      fill: color-mix(in srgb, var(--map-1) 50%, var(--map-land));
      stroke: var(--map-edge);
      stroke-width: 0.6;
      stroke-opacity: 0.5;
    }
    .outline {
      fill: var(--accent-tint);
      stroke: var(--accent);
      stroke-width: 2;
      stroke-linejoin: round;
    }
    circle {
      fill: var(--surface);
      stroke: var(--ink);
      stroke-width: 1.4;
    }
    circle.on {
      fill: var(--accent);
      stroke: var(--surface);
      stroke-width: 2;
    }
    text {
      font: 600 13px var(--font-text);
      fill: var(--ink);
      stroke: var(--accent-tint);
      stroke-width: 5px;
      stroke-linejoin: round;
      paint-order: stroke;
      pointer-events: none;
    }
    p {
      padding: var(--s4);
    }
  `,
})
export class TerritoryShape {
  readonly territory = input.required<TerritoryView>();
  /** Name of the commune to show among the others. */
  readonly marked = input<string>();

  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  protected readonly map = httpResource<MapDrawing>(() =>
    this.inBrowser ? `/map/territoires-${this.territory().list}.json` : undefined,
  );
  protected readonly drawing = computed(() => {
    const { slug, communes } = this.territory();
    return this.map.hasValue() ? drawTerritory(this.map.value(), slug, communes, this.marked()) : null;
  });
  protected readonly label = computed(() => {
    const [{ name }, marked] = [this.territory(), this.marked()];
    return marked === undefined
      ? `Carte du territoire ${name} et de ses communes`
      : `Carte du territoire ${name}, ${marked} en évidence`;
  });
}

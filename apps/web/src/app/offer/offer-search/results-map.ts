import { isPlatformBrowser } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  PLATFORM_ID,
  signal,
} from '@angular/core';
import type { SearchFacets } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { circleOn, formatNumber, Icon, plural, type MapDrawing } from '@vte/ui';
import { boxAround, gather, standingOf, type Cluster, type Point, type Spot } from './clusters.ts';

/** Where the search is centred. */
export interface MapCentre {
  lat: number;
  lon: number;
  radiusKm: number;
  name: string;
}

/** Room of the drawing until its size is known: that of a phone. */
const SIZE = { width: 358, height: 460 };
/** Of the first view, in units of the drawing: about 100 km. */
const LEAST_WIDTH = 64;
/** Up to this number of figures there is room for names. */
const NAMED = 6;
/** Two figures closer than this, in pixels, become one. */
const GAP = 40;

/** The results on the map: one figure for each territory, or for several that are too near to be told apart. */
@Component({
  selector: 'vte-results-map',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './results-map.html',
  styleUrl: './results-map.css',
})
export class ResultsMap {
  readonly counts = input.required<SearchFacets['territory']>();
  /** Slugs of the territories that the results are limited to. */
  readonly chosen = input.required<readonly string[]>();
  /** Territory of the offer that is pointed at in the list. */
  readonly pointed = input<string | null>(null);
  readonly centre = input<MapCentre | null>(null);
  readonly toggled = output<string>();

  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  protected readonly drawing = httpResource<MapDrawing>(() =>
    this.inBrowser ? `/map/territoires-${DEFAULT_TERRITORY_LIST}.json` : undefined,
  );
  private readonly size = signal(SIZE);
  private readonly frames = computed(() => (this.drawing.hasValue() ? this.drawing.value().frames : []));
  protected readonly mainland = computed(() => this.frames()[0] ?? null);
  private readonly byTerritory = computed(
    () => new Map(this.counts().map(({ value, label, count }) => [value, { name: label ?? value, count }])),
  );

  private readonly spots = computed<Spot[]>(() =>
    (this.mainland()?.territories ?? []).flatMap(({ slug, x, y }) => {
      const found = this.byTerritory().get(slug);
      return found === undefined ? [] : [{ slug, ...found, x, y }];
    }),
  );
  /** Results of the overseas territories, that the drawing leaves out. */
  protected readonly overseas = computed(() =>
    this.frames()
      .slice(1)
      .flatMap(({ territories }) => territories)
      .flatMap(({ slug }) => {
        const found = this.byTerritory().get(slug);
        return found === undefined ? [] : [{ slug, ...found }];
      }),
  );
  protected readonly circle = computed(() => {
    const [centre, frame] = [this.centre(), this.mainland()];
    return centre === null || frame === null ? null : circleOn(frame, centre);
  });

  /** Territories that the person looks at closer: forgotten when the results change. */
  private readonly closer = linkedSignal<unknown, readonly Spot[] | null>({
    source: this.counts,
    computation: () => null,
  });
  protected readonly isCloser = computed(() => this.closer() !== null);
  protected readonly box = computed(() => {
    const frame = this.mainland();
    const { width, height } = this.size();
    const corners = this.circle()?.corners ?? this.spots();
    return boxAround(this.closer() ?? corners, {
      ratio: height / width,
      whole: frame ?? { width: 640, height: 620 },
      least: this.closer() === null ? LEAST_WIDTH : 24,
    });
  });
  protected readonly clusters = computed(() => gather(this.spots(), (GAP * this.box().width) / this.size().width));
  /** Where the search is centred, in the middle of the circle. */
  protected readonly town = computed(() => {
    const [centre, circle, box] = [this.centre(), this.circle(), this.box()];
    if (centre === null || circle === null) return null;
    const { name } = centre;
    const perUnit = this.size().width / box.width;
    const inPixels = ({ x, y }: Point) => ({ x: (x - box.x) * perUnit, y: (y - box.y) * perUnit });
    return {
      name,
      ...standingOf({ ...inPixels(circle), name }, this.clusters().map(inPixels)),
      left: ((circle.x - box.x) / box.width) * 100,
      top: ((circle.y - box.y) / box.height) * 100,
    };
  });

  protected readonly number = formatNumber;
  protected readonly isNamed = computed(() => this.clusters().length <= NAMED);

  /** Slug of what the pointer or the focus is on: the figure of that name holds other territories in a closer view. */
  protected readonly over = signal<string | null>(null);
  protected readonly callout = computed(() => {
    const clusters = this.clusters();
    const cluster =
      clusters.find(({ slug }) => slug === this.over()) ??
      clusters.find(({ spots }) => this.isOn(spots, this.pointed()));
    return cluster && `${this.nameOf(cluster)}, ${plural(cluster.count, 'offre')}`;
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const room = host.querySelector('.room');
      if (room === null) return;
      const observer = new ResizeObserver(() => {
        if (room.clientWidth > 0) this.size.set({ width: room.clientWidth, height: room.clientHeight });
      });
      observer.observe(room);
      destroyed.onDestroy(() => {
        observer.disconnect();
      });
    });
  }

  protected nameOf({ spots, name }: Cluster): string {
    return spots.length === 1 ? name : `${spots.length} territoires`;
  }

  protected press({ spots, slug }: Cluster): void {
    if (spots.length > 1) this.closer.set(spots);
    else this.toggled.emit(slug);
  }

  protected overview(): void {
    this.closer.set(null);
  }

  protected has(slug: string): boolean {
    return this.byTerritory().has(slug);
  }

  protected isOn(spots: readonly Spot[], slug: string | null): boolean {
    return spots.some((spot) => spot.slug === slug);
  }

  protected isChosen(spots: readonly Spot[]): boolean {
    return spots.some(({ slug }) => this.chosen().includes(slug));
  }
}

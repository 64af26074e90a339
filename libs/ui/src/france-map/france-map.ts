import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { isPlainClick } from '../click/plain-click.ts';
import { Icon } from '../icon/icon.ts';
import type { Frame, MapDrawing } from './map-drawing.ts';
import { toSvgFile, type LegendStep, type MapFile } from './map-file.ts';
import { neighbour } from './nearest.ts';
import { MapGestures } from './map-gestures.ts';
import { center, clamp, seen, towards, WHOLE, zoomAt } from './zoom.ts';

/** What the map says of a territory. */
export interface TerritoryFigure {
  name: string;
  /** Decides the shade. */
  count: number;
  /** The figure in words, such as "14 offres". */
  text: string;
}

/** How numbers become shades: the least number of each, and what the legend calls them. */
export interface MapScale {
  steps: readonly number[];
  labels: readonly string[];
  /** What the legend calls what is under the least step, where something can be. */
  none?: string;
}

/** For numbers of offers. */
export const OFFER_SCALE: MapScale = {
  steps: [1, 5, 10, 20, 30],
  labels: ['1–4', '5–9', '10–19', '20–29', '30 et +'],
  none: '0',
};
const FACTOR = 1.8;

/** The territories of France and of its overseas departments: one tab stop, arrows from one to the next. */
@Component({
  selector: 'vte-france-map',
  imports: [Icon, MapGestures, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './france-map.html',
  styleUrl: './france-map.css',
  host: {
    '(click)': 'choose($event)',
    '(keydown)': 'move($event)',
    '(mouseover)': 'point($event)',
    '(mouseleave)': 'pointed.set(null)',
    '(focusin)': 'follow($event)',
    '(focusout)': 'pointed.set(null)',
  },
})
export class FranceMap {
  readonly drawing = input.required<MapDrawing>();
  readonly figures = input.required<ReadonlyMap<string, TerritoryFigure>>();
  readonly selected = input<string | null>(null);
  /** End of the address of every territory, such as `?liste=149`. */
  readonly query = input('');
  /** Names the drawing for screen readers. */
  readonly label = input.required<string>();
  readonly legend = input<string>();
  readonly scale = input<MapScale>(OFFER_SCALE);
  /** Whether the mainland can be looked at from nearer. */
  readonly zoomable = input(false);
  readonly chosen = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly pointed = signal<string | null>(null);
  private readonly frames = computed(() => this.drawing().frames);
  protected readonly mainland = computed(() => this.frames()[0]);
  protected readonly insets = computed(() => this.frames().slice(1));
  protected readonly view = signal(WHOLE);
  protected readonly viewBox = computed(() => {
    const [view, frame] = [this.view(), this.mainland()];
    if (frame === undefined) return '';
    const { width, height } = seen(view, frame);
    return `${view.x} ${view.y} ${width} ${height}`;
  });
  private readonly known = computed(
    () => new Set(this.frames().flatMap(({ territories }) => territories.map(({ slug }) => slug))),
  );
  protected readonly tabStop = computed(
    () =>
      [this.pointed(), this.selected()].find((slug) => slug !== null && this.known().has(slug)) ??
      this.mainland()?.territories[0]?.slug,
  );
  /** The callout follows the pointer or the focus, else the selection. */
  protected readonly callout = computed(() => {
    const slug = this.pointed() ?? this.selected();
    const figure = slug === null ? undefined : this.figures().get(slug);
    const frame = this.frames().find(({ territories }) => territories.some((territory) => territory.slug === slug));
    const place = frame?.territories.find((territory) => territory.slug === slug);
    if (figure === undefined || frame === undefined || place === undefined) return null;
    const onMainland = frame === this.mainland();
    const view = this.view();
    const share = ((place.x - view.x) / seen(view, frame).width) * 100;
    return {
      ...figure,
      line: onMainland ? { ...place, top: view.y } : null,
      left: onMainland ? clamp(share, 18, 82) : 18,
    };
  });

  protected readonly steps = computed(() => {
    const { none, labels } = this.scale();
    const steps: LegendStep[] = labels.map((label, index) => ({ shade: index + 1, label }));
    return none === undefined ? steps : [{ shade: 0, label: none }, ...steps];
  });

  protected shade(slug: string): number {
    const count = this.figures().get(slug)?.count ?? 0;
    return this.scale().steps.filter((step) => count >= step).length;
  }

  protected nameOf(slug: string): string {
    const figure = this.figures().get(slug);
    return figure === undefined ? slug : `${figure.name}, ${figure.text}`;
  }

  protected choose(event: MouseEvent): void {
    const slug = slugAt(event);
    if (slug === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    this.pointed.set(slug);
    this.chosen.emit(slug);
  }

  protected point(event: Event): void {
    const slug = slugAt(event);
    if (slug !== undefined) this.pointed.set(slug);
  }

  /** The focus may go to what is out of sight. */
  protected follow(event: Event): void {
    this.point(event);
    const frame = this.mainland();
    const place = frame?.territories.find(({ slug }) => slug === this.pointed());
    if (frame !== undefined && place !== undefined) this.view.update((view) => towards(view, frame, place));
  }

  protected zoom(direction: 1 | -1): void {
    const frame = this.mainland();
    if (frame !== undefined) this.view.update((view) => zoomAt(view, frame, FACTOR ** direction, center(view, frame)));
  }

  protected whole(): void {
    this.view.set(WHOLE);
  }

  /** The map as a file that stands alone. */
  toSvg(file: Omit<MapFile, 'steps'>): string {
    return toSvgFile(this.frames(), (slug) => this.shade(slug), { ...file, steps: this.steps() });
  }

  protected move(event: KeyboardEvent): void {
    const slug = this.pointed();
    const frame = this.frames().find(({ territories }) => territories.some((territory) => territory.slug === slug));
    const from = frame?.territories.find((territory) => territory.slug === slug);
    if (frame === undefined || from === undefined) return;
    const next = neighbour(from, frame.territories, event.key) ?? this.nextFrame(frame, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.element.querySelector<SVGElement>(`[data-slug="${next.slug}"]`)?.focus();
  }

  /** Past the edge of one frame comes the next. */
  private nextFrame(frame: Frame, key: string): { slug: string } | undefined {
    const frames = this.frames().filter(({ territories }) => territories.length > 0);
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
    return step === 0 ? undefined : frames[frames.indexOf(frame) + step]?.territories[0];
  }
}

/** One listener stands for all territories: a phone would spend a while on giving each its own. */
function slugAt({ target }: Event): string | undefined {
  return (target as Element).closest<SVGElement>('[data-slug]')?.dataset['slug'];
}

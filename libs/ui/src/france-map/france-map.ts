import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { neighbour } from './nearest.ts';
import { project, type Frame, type MapTopology } from './projection.ts';

/** What the map says of a territory. */
export interface TerritoryFigure {
  name: string;
  /** Decides the shade. */
  count: number;
  /** The figure in words, such as "14 offres". */
  text: string;
}

/** Least number of each shade. */
const STEPS = [1, 5, 10, 20, 30];
const LEGEND = STEPS.map((from, index) => {
  const next = STEPS[index + 1];
  return next === undefined ? `${from} et +` : `${from}–${next - 1}`;
});

/** The territories of France and of its overseas departments: one tab stop, arrows from one to the next. */
@Component({
  selector: 'vte-france-map',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './france-map.html',
  styleUrl: './france-map.css',
  host: { '(keydown)': 'move($event)', '(mouseleave)': 'pointed.set(null)' },
})
export class FranceMap {
  readonly topology = input.required<MapTopology>();
  readonly figures = input.required<ReadonlyMap<string, TerritoryFigure>>();
  readonly selected = input<string | null>(null);
  /** Names the drawing for screen readers. */
  readonly label = input.required<string>();
  readonly legend = input<string>();
  readonly chosen = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly pointed = signal<string | null>(null);
  protected readonly steps = LEGEND;
  private readonly frames = computed(() => project(this.topology()));
  protected readonly mainland = computed(() => this.frames()[0]);
  protected readonly insets = computed(() => this.frames().slice(1));
  protected readonly tabStop = computed(
    () => this.pointed() ?? this.selected() ?? this.mainland()?.territories[0]?.slug,
  );
  /** The callout follows the pointer or the focus, else the selection. */
  protected readonly callout = computed(() => {
    const slug = this.pointed() ?? this.selected();
    const figure = slug === null ? undefined : this.figures().get(slug);
    const frame = this.frames().find(({ territories }) => territories.some((territory) => territory.slug === slug));
    const place = frame?.territories.find((territory) => territory.slug === slug);
    if (figure === undefined || frame === undefined || place === undefined) return null;
    const onMainland = frame === this.mainland();
    return {
      ...figure,
      line: onMainland ? place : null,
      left: onMainland ? clamp((place.x / frame.width) * 100, 18, 82) : 18,
    };
  });

  protected shade(slug: string): number {
    const count = this.figures().get(slug)?.count ?? 0;
    return STEPS.filter((step) => count >= step).length;
  }

  protected nameOf(slug: string): string {
    const figure = this.figures().get(slug);
    return figure === undefined ? slug : `${figure.name}, ${figure.text}`;
  }

  protected choose(event: Event, slug: string): void {
    event.preventDefault();
    this.chosen.emit(slug);
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

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

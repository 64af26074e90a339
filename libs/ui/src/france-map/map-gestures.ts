import { Directive, ElementRef, inject, input, model } from '@angular/core';
import type { Point } from './nearest.ts';
import { moveBy, seen, WHOLE, zoomAt, type Size, type View } from './zoom.ts';

/** Pixels under which a press is a click and not a drag. */
const SLACK = 4;
const WHEEL = 0.002;

/** Wheel, drag and pinch on a drawing: they change the part of it that is seen. */
@Directive({
  selector: '[vteMapGestures]',
  host: {
    '(wheel)': 'turn($event)',
    '(pointerdown)': 'press($event)',
    '(pointermove)': 'move($event)',
    '(pointerup)': 'release($event)',
    '(pointercancel)': 'release($event)',
    '(dragstart)': '$event.preventDefault()',
  },
})
export class MapGestures {
  readonly enabled = input.required<boolean>();
  readonly size = input.required<Size | undefined>();
  readonly view = model<View>(WHOLE);

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly fingers = new Map<number, Point>();
  private dragging = false;

  constructor() {
    // A drag ends on a territory: that is no choice of it.
    this.element.addEventListener(
      'click',
      (event) => {
        this.swallow(event);
      },
      { capture: true },
    );
  }

  /** Over the whole map the wheel scrolls the page, unless Ctrl is held; a pinch on a touch pad is such a wheel. */
  protected turn(event: WheelEvent): void {
    const size = this.size();
    if (!this.enabled() || size === undefined || (this.view().scale === 1 && !event.ctrlKey)) return;
    event.preventDefault();
    const at = this.placeOf(event, size);
    this.view.update((view) => zoomAt(view, size, Math.exp(-event.deltaY * WHEEL * (event.ctrlKey ? 4 : 1)), at));
  }

  protected press(event: PointerEvent): void {
    if (!this.enabled() || (event.target as Element).closest('svg') === null) return;
    if (this.fingers.size === 0) this.dragging = false;
    this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  protected move(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    const size = this.size();
    if (before === undefined || size === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!this.dragging && distance(before, now) < SLACK) return;
    this.dragging = true;
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) {
      const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      this.view.update((view) => zoomAt(view, size, factor, this.placeOf(middle, size)));
    } else if (this.view().scale > 1) {
      this.element.setPointerCapture(event.pointerId);
      const unit = this.unit(size);
      this.view.update((view) => moveBy(view, size, (before.x - now.x) * unit, (before.y - now.y) * unit));
    }
    this.fingers.set(event.pointerId, now);
  }

  protected release({ pointerId }: PointerEvent): void {
    this.fingers.delete(pointerId);
  }

  private swallow(event: Event): void {
    if (!this.dragging) return;
    this.dragging = false;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Units of the drawing in a pixel. */
  private unit(size: Size): number {
    return seen(this.view(), size).width / Math.max(1, this.box().width);
  }

  private placeOf({ clientX, clientY }: { clientX: number; clientY: number }, size: Size): Point {
    const { left, top } = this.box();
    const [view, unit] = [this.view(), this.unit(size)];
    return { x: view.x + (clientX - left) * unit, y: view.y + (clientY - top) * unit };
  }

  private box(): DOMRect {
    return (this.element.querySelector('svg') ?? this.element).getBoundingClientRect();
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

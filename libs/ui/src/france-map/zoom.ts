import type { Point } from './nearest.ts';

/** The part of a drawing that is seen: its corner, in the units of the drawing, and how much larger it is shown. */
export interface View extends Point {
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export const WHOLE: View = { x: 0, y: 0, scale: 1 };
const LARGEST = 12;

/** Larger or smaller by a factor; what is under the point stays there. */
export function zoomAt(view: View, size: Size, factor: number, at: Point): View {
  const scale = clamp(view.scale * factor, 1, LARGEST);
  const ratio = view.scale / scale;
  return inside({ x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio, scale }, size);
}

/** The same scale, moved by some units of the drawing. */
export function moveBy(view: View, size: Size, dx: number, dy: number): View {
  return inside({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** The same scale, moved to show a place that is out of sight. */
export function towards(view: View, size: Size, place: Point): View {
  const { width, height } = seen(view, size);
  const hidden = place.x < view.x || place.x > view.x + width || place.y < view.y || place.y > view.y + height;
  return hidden ? inside({ ...view, x: place.x - width / 2, y: place.y - height / 2 }, size) : view;
}

/** What is seen of the drawing, in its units. */
export function seen({ scale }: View, { width, height }: Size): Size {
  return { width: width / scale, height: height / scale };
}

export function center(view: View, size: Size): Point {
  const { width, height } = seen(view, size);
  return { x: view.x + width / 2, y: view.y + height / 2 };
}

/** Nothing is shown beyond the edges. */
function inside({ x, y, scale }: View, size: Size): View {
  const { width, height } = seen({ x, y, scale }, size);
  return { x: clamp(x, 0, size.width - width), y: clamp(y, 0, size.height - height), scale };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

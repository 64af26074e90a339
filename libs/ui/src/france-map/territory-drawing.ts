import type { Frame, MapDrawing } from './map-drawing.ts';
import { ringsOf, rounded, type Place } from './outline.ts';
import { fittedProjection } from './projection.ts';

/** A commune to show as a point. */
export interface Town {
  name: string;
  population: number;
  lat: number | null;
  lon: number | null;
}

/** A territory from near: its outline among its neighbours, its communes as points, in a box of `width` by `height`. */
export interface TerritoryDrawing {
  width: number;
  height: number;
  /** That of the frame, and what brings it here. */
  land: { path: string; transform: string };
  outline: string;
  neighbours: readonly string[];
  towns: readonly { name: string; x: number; y: number; radius: number }[];
  labels: readonly { name: string; x: number; y: number; anchor: 'start' | 'end' }[];
}

const SIZE = { width: 560, height: 480 };
const MARGIN = 44;
/** Around the communes: the territory goes on past their points. */
const ROOM = 92;
const MOST_LABELS = 8;
/** Room that a label takes, in the units of the drawing. */
const LABEL = { height: 20, character: 7.2, gap: 8 };

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * @param marked name of the commune that is told first
 * @returns null when the map does not show the territory
 */
export function drawTerritory(
  map: MapDrawing,
  slug: string,
  towns: readonly Town[],
  marked?: string,
): TerritoryDrawing | null {
  const frame = map.frames.find(({ territories }) => territories.some((other) => other.slug === slug));
  const shape = frame?.territories.find((other) => other.slug === slug);
  if (frame === undefined || shape === undefined) return null;
  const located = locate(towns, frame);
  const own = ringsOf(shape.path);
  // The outline of a territory by the sea runs far offshore: its communes say where it is.
  const isLocated = located.length > 1;
  const shown = isLocated ? located.map(({ place }) => place) : own.flat();
  const { scale, dx, dy } = centred(shown, isLocated ? ROOM : MARGIN);
  const near = ([x, y]: Place): Place => [x * scale + dx, y * scale + dy];
  /** What the drawing shows, in the units of the map: few of its territories are worth bringing near. */
  const view = {
    left: -dx / scale,
    right: (SIZE.width - dx) / scale,
    top: -dy / scale,
    bottom: (SIZE.height - dy) / scale,
  };
  const points = located
    .map(({ name, population, place }) => {
      const [x, y] = near(place);
      return { name, population, x, y, radius: radiusOf(population) };
    })
    .sort((a, b) => Number(b.name === marked) - Number(a.name === marked) || b.population - a.population);
  return {
    ...SIZE,
    land: { path: frame.land, transform: `translate(${dx} ${dy}) scale(${scale})` },
    outline: curve(own.map((ring) => ring.map(near))),
    neighbours: frame.territories
      .filter((other) => other !== shape)
      .map(({ path }) => ringsOf(path))
      .filter((rings) => rings.some((ring) => overlap(boxOf(ring), view)))
      .map((rings) => curve(rings.map((ring) => ring.map(near)))),
    towns: points,
    labels: placeLabels(points),
  };
}

function locate(towns: readonly Town[], frame: Frame): (Pick<Town, 'name' | 'population'> & { place: Place })[] {
  const project = fittedProjection(frame);
  return towns.flatMap(({ name, population, lat, lon }) => {
    const place = lat === null || lon === null ? null : project([lon, lat]);
    return place === null ? [] : [{ name, population, place }];
  });
}

/** What brings places into the middle of the drawing, as large as the margin allows. */
function centred(places: readonly Place[], margin: number): { scale: number; dx: number; dy: number } {
  const { left, right, top, bottom } = boxOf(places);
  const { width, height } = SIZE;
  const scale = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top));
  return { scale, dx: (width - scale * (left + right)) / 2, dy: (height - scale * (top + bottom)) / 2 };
}

function boxOf(places: readonly Place[]): Box {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function curve(rings: readonly (readonly Place[])[]): string {
  return rings.map(rounded).join('');
}

function radiusOf(population: number): number {
  return Math.min(6, Math.max(1.8, Math.sqrt(population) / 28));
}

/** Names of the largest communes, on the side of their point that hides the fewest others, where nothing is written. */
export function placeLabels(points: TerritoryDrawing['towns']): TerritoryDrawing['labels'] {
  const taken: Box[] = [];
  return points.flatMap(({ name, x, y, radius }) => {
    if (taken.length === MOST_LABELS) return [];
    const length = name.length * LABEL.character;
    const [best] = (['start', 'end'] as const)
      .map((anchor) => {
        const left = anchor === 'start' ? x + radius + LABEL.gap / 2 : x - radius - LABEL.gap / 2 - length;
        const box = { left, right: left + length, top: y - LABEL.height / 2, bottom: y + LABEL.height / 2 };
        return { anchor, box, hidden: points.filter((point) => holds(box, point)).length };
      })
      .filter(({ box }) => box.left >= 0 && box.right <= SIZE.width && !taken.some((other) => overlap(box, other)))
      .sort((a, b) => a.hidden - b.hidden);
    if (best === undefined) return [];
    taken.push(best.box);
    return [{ name, x: best.anchor === 'start' ? best.box.left : best.box.right, y, anchor: best.anchor }];
  });
}

function holds({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { MAINLAND, projectionOf, type MapTopology } from './projection.ts';
import { smoothPath } from './smooth-path.ts';

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
  land: string;
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

/** @returns null when the map does not show the territory */
export function drawTerritory(map: MapTopology, slug: string, towns: readonly Town[]): TerritoryDrawing | null {
  const { land: lands, territories } = map.objects;
  const shape = territories.geometries.find(({ id }) => id === slug);
  const frame = (shape && frameOf(shape)) ?? MAINLAND;
  const land = lands.geometries.find(({ id }) => id === frame);
  if (shape === undefined || land === undefined) return null;
  const { width, height } = SIZE;
  const places = towns.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [[lon, lat]]));
  // The outline of a territory by the sea runs far offshore: its communes say where it is.
  const [fitted, margin] =
    places.length > 1 ? [{ type: 'MultiPoint' as const, coordinates: places }, ROOM] : [feature(map, shape), MARGIN];
  const projection = projectionOf(frame).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    fitted,
  );
  projection.clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ]);
  const near = territories.geometries.filter((other) => other !== shape && frameOf(other) === frame);
  const points = towns
    .flatMap(({ name, population, lat, lon }) => {
      const place = lat === null || lon === null ? null : projection([lon, lat]);
      return place === null ? [] : [{ name, population, x: place[0], y: place[1], radius: radiusOf(population) }];
    })
    .sort((a, b) => b.population - a.population);
  return {
    ...SIZE,
    land: geoPath(projection).digits(1)(feature(map, land)) ?? '',
    outline: smoothPath(projection, feature(map, shape)),
    neighbours: near.map((other) => smoothPath(projection, feature(map, other))).filter((path) => path !== ''),
    towns: points,
    labels: placeLabels(points),
  };
}

function frameOf({ properties }: { properties?: { frame?: string } }): string | undefined {
  return properties?.frame;
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

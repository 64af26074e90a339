import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

type Point = readonly [x: number, y: number];

/** Collects the rings that d3-geo draws. */
class Rings implements GeoContext {
  readonly all: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.all.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.all.at(-1)?.push([x, y]);
  }

  arc(): void {
    // Only points are drawn with arcs.
  }

  beginPath(): void {
    this.all.length = 0;
  }

  closePath(): void {
    // Every ring is closed.
  }
}

/** The outline of a shape with its corners rounded: contours made of cells look angular when they are large. */
export function smoothPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const rings = new Rings();
  geoPath(projection, rings)(shape);
  return rings.all.map(rounded).join('');
}

/** A curve through the middle of each side, each corner being its control point. */
export function rounded(ring: readonly Point[]): string {
  if (ring.length < 3) return '';
  const at = (index: number): Point => ring[index % ring.length] ?? [0, 0];
  const middle = (index: number): Point => {
    const [[x1, y1], [x2, y2]] = [at(index), at(index + 1)];
    return [(x1 + x2) / 2, (y1 + y2) / 2];
  };
  const curves = ring.map((_, index) => `Q${write(at(index + 1))} ${write(middle(index + 1))}`);
  return `M${write(middle(0))}${curves.join('')}Z`;
}

function write([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

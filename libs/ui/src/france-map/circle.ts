import { geoCircle, geoPath } from 'd3-geo';
import type { Frame } from './map-drawing.ts';
import type { Point } from './nearest.ts';
import { fittedProjection } from './projection.ts';

const KM_PER_DEGREE = 111.2;

/** An outline, its middle, two corners of the square around it. */
export interface Circle extends Point {
  path: string;
  corners: readonly Point[];
}

/** The places of a frame at most `radiusKm` from a point. */
export function circleOn(frame: Frame, { lat, lon, radiusKm }: { lat: number; lon: number; radiusKm: number }): Circle {
  const path = geoPath(fittedProjection(frame)).digits(1);
  const drawn = geoCircle()
    .center([lon, lat])
    .radius(radiusKm / KM_PER_DEGREE)();
  const [x, y] = path.centroid(drawn);
  return { path: path(drawn) ?? '', x, y, corners: path.bounds(drawn).map(([x, y]) => ({ x, y })) };
}

import { geoConicConformal, geoMercator, type GeoProjection } from 'd3-geo';
import type { Frame } from './map-drawing.ts';

export const MAINLAND = 'metropole';

/** Projection of a frame, to fit to what is drawn. */
export function projectionOf(id: string): GeoProjection {
  return id === MAINLAND ? geoConicConformal().rotate([-3, 0]).parallels([44, 49]) : geoMercator();
}

/** Projection of a frame that is drawn: from degrees to its box. */
export function fittedProjection({ id, fit }: Pick<Frame, 'id' | 'fit'>): GeoProjection {
  return projectionOf(id).scale(fit.scale).translate(fit.translate);
}

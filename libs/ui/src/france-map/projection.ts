import { geoCircle, geoConicConformal, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** The file made by `tools/build-map.mjs`: shapes by slug of territory or code of department, each in its frame. */
export type MapTopology = Topology<{
  land: GeometryCollection;
  departments: GeometryCollection<{ frame?: string }>;
  /** The middle is that of the communes: the shapes reach into the sea, where the land cuts them. */
  territories: GeometryCollection<{ frame?: string; middle: [lon: number, lat: number] }>;
}>;

/** A part of the drawing with a projection of its own; paths are in its box of `width` by `height`. */
export interface Frame {
  id: string;
  label: string;
  width: number;
  height: number;
  land: string;
  borders: string;
  territories: readonly { slug: string; path: string; x: number; y: number }[];
  /** The places at most `radiusKm` from a point: their outline, its middle, two corners of the square around it. */
  circle: (centre: { lat: number; lon: number; radiusKm: number }) => {
    path: string;
    x: number;
    y: number;
    corners: readonly { x: number; y: number }[];
  };
}

const KM_PER_DEGREE = 111.2;

export const MAINLAND = 'metropole';
const SIZE = { width: 640, height: 620 };
const INSET_SIZE = { width: 88, height: 76 };
const LABELS: Record<string, string> = {
  [MAINLAND]: 'France métropolitaine',
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'Guyane',
  '974': 'La Réunion',
  '976': 'Mayotte',
};

/** Mainland first, then the overseas departments. */
export function projectMap(map: MapTopology): Frame[] {
  return Object.keys(LABELS)
    .sort((a, b) => Number(b === MAINLAND) - Number(a === MAINLAND))
    .flatMap((id) => {
      const land = map.objects.land.geometries.find((shape) => shape.id === id);
      return land === undefined ? [] : [toFrame(map, id, land)];
    });
}

function toFrame(map: MapTopology, id: string, land: GeometryObject): Frame {
  const { width, height } = id === MAINLAND ? SIZE : INSET_SIZE;
  const margin = 4;
  const projection = projectionOf(id).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    feature(map, land),
  );
  const path = geoPath(projection).digits(1);
  const middleOf = ({ properties }: { properties?: { middle?: [lon: number, lat: number] } }) => properties?.middle;
  const inFrame = ({ properties }: { properties?: { frame?: string } }) => properties?.frame === id;
  const departments: GeometryCollection<{ frame?: string }> = {
    type: 'GeometryCollection',
    geometries: map.objects.departments.geometries.filter(inFrame),
  };
  return {
    id,
    label: LABELS[id] ?? id,
    width,
    height,
    land: path(feature(map, land)) ?? '',
    borders: path(mesh(map, departments, (a, b) => a !== b)) ?? '',
    territories: map.objects.territories.geometries.filter(inFrame).map((shape) => {
      const drawn = feature(map, shape);
      const middle = middleOf(shape);
      const [x, y] = (middle && projection(middle)) ?? path.centroid(drawn);
      return { slug: String(shape.id), path: path(drawn) ?? '', x, y };
    }),
    circle: ({ lat, lon, radiusKm }) => {
      const drawn = geoCircle()
        .center([lon, lat])
        .radius(radiusKm / KM_PER_DEGREE)();
      const [x, y] = path.centroid(drawn);
      return { path: path(drawn) ?? '', x, y, corners: path.bounds(drawn).map(([x, y]) => ({ x, y })) };
    },
  };
}

/** Projection of a frame, to fit to what is drawn. */
export function projectionOf(id: string): GeoProjection {
  return id === MAINLAND ? geoConicConformal().rotate([-3, 0]).parallels([44, 49]) : geoMercator();
}

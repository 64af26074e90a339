import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapDrawing } from './map-drawing.ts';
import { ringsOf, rounded } from './outline.ts';
import { drawTerritory, placeLabels } from './territory-drawing.ts';

const file = join(__dirname, '../../../../apps/web/public/map/territoires-148.json');
const map = JSON.parse(readFileSync(file, 'utf8')) as MapDrawing;
const amboise = { name: 'Amboise', population: 12_937, lat: 47.41, lon: 0.98 };
const nowhere = { name: 'Sans point', population: 10, lat: null, lon: null };

describe('a territory from near', () => {
  it('fits its box, its communes inside', () => {
    const drawing = drawTerritory(map, 'grand-est-touraine', [nowhere, amboise]);
    expect(drawing?.outline).toMatch(/^M[\d.,-]+Q/);
    expect(drawing?.towns.map(({ name }) => name)).toEqual(['Amboise']);
    const [town] = drawing?.towns ?? [];
    expect(town?.x).toBeGreaterThan(0);
    expect(town?.x).toBeLessThan(drawing?.width ?? 0);
    expect(town?.y).toBeLessThan(drawing?.height ?? 0);
    expect(drawing?.labels).toHaveLength(1);
  });

  it('names the commune that is marked before larger ones', () => {
    const blere = { name: 'Bléré', population: 5_352, lat: 47.33, lon: 0.99 };
    const { labels } = drawTerritory(map, 'grand-est-touraine', [amboise, blere], 'Bléré') ?? {};
    expect(labels?.[0]?.name).toBe('Bléré');
  });

  it('is seen where its communes are, however far its outline runs offshore', () => {
    const towns = [
      { name: 'Brest', population: 142_346, lat: 48.4, lon: -4.5 },
      { name: 'Le Conquet', population: 2_751, lat: 48.36, lon: -4.76 },
    ];
    const [brest, conquet] = drawTerritory(map, 'pays-de-brest', towns)?.towns ?? [];
    expect((brest?.x ?? 0) - (conquet?.x ?? 0)).toBeGreaterThan(300);
  });

  it('is drawn overseas too', () => {
    const reunion = map.frames.find(({ id }) => id === '974')?.territories[0];
    expect(drawTerritory(map, reunion?.slug ?? '', [])?.outline).toMatch(/^M[\d.,-]+Q/);
  });

  it('shows the neighbours that reach into its box, and no others', () => {
    const { neighbours = [] } = drawTerritory(map, 'grand-est-touraine', [amboise]) ?? {};
    expect(neighbours.length).toBeGreaterThan(0);
    expect(neighbours.length).toBeLessThan(20);
  });

  it('does not exist elsewhere', () => {
    expect(drawTerritory(map, 'atlantide', [])).toBeNull();
  });
});

describe('labels of communes', () => {
  const town = (name: string, x: number, y: number) => ({ name, x, y, radius: 2 });

  it('never cover each other: the second goes left, the third is left out', () => {
    const labels = placeLabels([town('Amboise', 280, 100), town('Bléré', 281, 104), town('Chargé', 280, 102)]);
    expect(labels.map(({ name, anchor }) => [name, anchor])).toEqual([
      ['Amboise', 'start'],
      ['Bléré', 'end'],
    ]);
  });

  it('go where they hide the fewest communes', () => {
    expect(placeLabels([town('Amboise', 280, 100), town('Limeray', 300, 102)])[0]?.anchor).toBe('end');
  });

  it('stay inside the drawing', () => {
    expect(placeLabels([town('Montlouis-sur-Loire', 550, 100)])[0]?.anchor).toBe('end');
  });
});

it('rounds the corners of a ring', () => {
  expect(
    rounded([
      [0, 0],
      [2, 0],
      [2, 2],
    ]),
  ).toBe('M1,0Q2,0 2,1Q2,2 1,1Q0,0 1,0Z');
});

it('reads the rings of a relative path', () => {
  expect(ringsOf('M1 2l.5-1 2 .5zM10 10l-1 0 0-1z')).toEqual([
    [
      [1, 2],
      [1.5, 1],
      [3.5, 1.5],
    ],
    [
      [10, 10],
      [9, 10],
      [9, 9],
    ],
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circleOn } from './circle.ts';
import type { MapDrawing } from './map-drawing.ts';

const file = join(__dirname, '../../../../apps/web/public/map/territoires-148.json');
const { frames } = JSON.parse(readFileSync(file, 'utf8')) as MapDrawing;

describe('the map of the 148 territories', () => {
  it('has the mainland, then the five overseas departments', () => {
    expect(frames.map(({ label }) => label)).toEqual([
      'France métropolitaine',
      'Guadeloupe',
      'Martinique',
      'Guyane',
      'La Réunion',
      'Mayotte',
    ]);
  });

  it('draws each territory once, in its frame', () => {
    const territories = frames.flatMap(({ territories: shapes }) => shapes);
    expect(new Set(territories.map(({ slug }) => slug)).size).toBe(148);
    expect(territories).toHaveLength(148);
    for (const { width, height, territories: shapes } of frames)
      for (const { path, x, y } of shapes) {
        expect(path).toMatch(/^M/);
        expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
      }
  });

  it('puts places where they are: Grand Est Touraine between Brest and Strasbourg', () => {
    const touraine = frames[0]?.territories.find(({ slug }) => slug === 'grand-est-touraine');
    expect(touraine?.x).toBeGreaterThan(200);
    expect(touraine?.x).toBeLessThan(330);
  });

  it('puts the middle of a territory on its land, not in the sea that its shape reaches into', () => {
    const ajaccio = frames[0]?.territories.find(({ slug }) => slug === 'ajaccio');
    expect(ajaccio?.x).toBeGreaterThan(585);
  });

  it('draws the places around Amboise as a circle over Grand Est Touraine', () => {
    const [mainland] = frames;
    if (mainland === undefined) throw new Error('the mainland is missing');
    const { path, x, corners } = circleOn(mainland, { lat: 47.41, lon: 0.98, radiusKm: 30 });
    const [low, high] = corners;
    expect(path).toMatch(/^M/);
    expect([x, ((low?.x ?? 0) + (high?.x ?? 0)) / 2].map(Math.round)).toEqual([252, 252]);
  });
});

import { boxAround, gather, standingOf } from './clusters.ts';

const spot = (slug: string, count: number, x: number, y = 0) => ({ slug, name: slug, count, x, y });

describe('figures on the map', () => {
  it('gathers what is too near around the largest', () => {
    const clusters = gather([spot('petit', 1, 0), spot('grand', 5, 8), spot('loin', 2, 50)], 10);
    expect(clusters.map(({ x, count, spots }) => [x, count, spots.map(({ slug }) => slug)])).toEqual([
      [8, 6, ['grand', 'petit']],
      [50, 2, ['loin']],
    ]);
  });

  it('shows all points, in the ratio of the screen', () => {
    const options = { ratio: 2, whole: { width: 640, height: 620 }, least: 10 };
    const { x, y, width, height } = boxAround([spot('a', 1, 100, 100), spot('b', 1, 200, 400)], options);
    expect([x + width / 2, y + height / 2, height / width]).toEqual([150, 250, 2]);
    expect([width >= 100, height >= 300]).toEqual([true, true]);
    expect(boxAround([], options)).toMatchObject({ width: 640, height: 1280 });
    expect(boxAround([spot('a', 1, 5, 5)], options).width).toBe(10);
  });

  it('stays on the drawing', () => {
    const options = { ratio: 2, whole: { width: 640, height: 620 }, least: 10 };
    expect(boxAround([spot('a', 1, 20, 300), spot('b', 1, 600, 300)], options)).toMatchObject({ x: 0, width: 640 });
    expect(boxAround([spot('a', 1, 630, 610)], { ...options, least: 100 })).toMatchObject({ x: 540, y: 420 });
  });
});

describe('the name of a town', () => {
  const town = { x: 200, y: 200, name: 'Amboise' };

  it.each([
    ['left', 10, []],
    ['right', 10, [{ x: 160, y: 205 }]],
    ['above', 10, [160, 240].map((x) => ({ x, y: 225 }))],
    ['below', 10, [160, 240].map((x) => ({ x, y: 175 }))],
    ['left', 32, [{ x: 200, y: 200 }]],
    [
      'right',
      32,
      [
        { x: 194, y: 196 },
        { x: 150, y: 200 },
      ],
    ],
  ] as const)('stands on the side %s of its dot, %i pixels away, where no figure hides it', (side, away, figures) => {
    expect(standingOf(town, figures)).toEqual({ side, away });
  });
});

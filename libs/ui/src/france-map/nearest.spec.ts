import { neighbour } from './nearest.ts';

const center = { x: 0, y: 0 };
const places = [center, { x: 10, y: 2 }, { x: 4, y: 1 }, { x: -3, y: 0 }, { x: 0, y: -5 }, { x: 1, y: 8 }];

describe('arrows on the map', () => {
  it.each([
    ['ArrowRight', { x: 4, y: 1 }],
    ['ArrowLeft', { x: -3, y: 0 }],
    ['ArrowUp', { x: 0, y: -5 }],
    ['ArrowDown', { x: 1, y: 8 }],
  ])('%s goes to the nearest in its direction', (key, place) => {
    expect(neighbour(center, places, key)).toEqual(place);
  });

  it('stays where nothing lies ahead, and for another key', () => {
    expect(neighbour({ x: 10, y: 2 }, places, 'ArrowRight')).toBeUndefined();
    expect(neighbour(center, places, 'Home')).toBeUndefined();
  });
});

import { center, moveBy, towards, WHOLE, zoomAt } from './zoom.ts';

const size = { width: 640, height: 620 };

describe('zoom of the map', () => {
  it('keeps the point under the pointer where it is', () => {
    expect(zoomAt(WHOLE, size, 2, { x: 320, y: 310 })).toEqual({ x: 160, y: 155, scale: 2 });
    expect(zoomAt(WHOLE, size, 2, { x: 0, y: 0 })).toEqual({ x: 0, y: 0, scale: 2 });
  });

  it('goes back to the whole map, and not beyond', () => {
    const near = zoomAt(WHOLE, size, 4, { x: 600, y: 600 });
    expect(zoomAt(near, size, 0.1, { x: 600, y: 600 })).toEqual(WHOLE);
    expect(zoomAt(WHOLE, size, 1000, { x: 1, y: 1 }).scale).toBe(12);
  });

  it('never leaves the drawing', () => {
    const near = zoomAt(WHOLE, size, 2, { x: 0, y: 0 });
    expect(moveBy(near, size, -50, -50)).toEqual(near);
    expect(moveBy(near, size, 9999, 9999)).toEqual({ x: 320, y: 310, scale: 2 });
  });

  it('follows the focus to what is out of sight only', () => {
    const near = zoomAt(WHOLE, size, 2, { x: 0, y: 0 });
    expect(towards(near, size, { x: 10, y: 10 })).toBe(near);
    expect(center(towards(near, size, { x: 400, y: 400 }), size)).toEqual({ x: 400, y: 400 });
  });
});

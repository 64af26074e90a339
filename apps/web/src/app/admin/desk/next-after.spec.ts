import { nextAfter } from './next-after.ts';

describe('line after', () => {
  it.each([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['x', 'a'],
  ])('%s: %s', (done, next) => {
    expect(nextAfter(['a', 'b', 'c'], done)).toBe(next);
  });

  it('is nothing when the line was the last', () => {
    expect(nextAfter(['a'], 'a')).toBeNull();
  });
});

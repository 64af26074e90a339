import type { Flag } from '@vte/offer';
import { highlight } from './highlight.ts';

const flag = (start: number, end: number): Flag => ({
  field: 'profile',
  rule: 'young',
  severity: 'unlawful',
  start,
  end,
  excerpt: '',
  source: '',
});

describe('flagged words of a text', () => {
  it.each([
    [[], 'abcdef'],
    [[flag(2, 4)], 'ab[cd]ef'],
    [[flag(4, 6), flag(0, 1)], '[a]bcd[ef]'],
    [[flag(1, 4), flag(2, 3), flag(3, 5)], 'a[bcd][e]f'],
    [[flag(0, 0), flag(3, 99)], 'abcdef'],
  ] as const)('%j: %s', (flags, expected) => {
    const parts = highlight('abcdef', 'profile', flags);
    expect(parts.map(({ text, flagged }) => (flagged ? `[${text}]` : text)).join('')).toBe(expected);
  });
});

import { todayInParis } from './today.ts';

it.each([
  ['2026-06-30T21:59:00Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('%s is %s in Paris', (instant, day) => {
  expect(todayInParis(new Date(instant))).toBe(day);
});

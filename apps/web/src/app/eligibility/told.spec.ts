import { isTold } from './told.ts';

it.each([
  ['diploma_level', 'met', true],
  ['wage', 'blocked', true],
  ['solvency', 'unknown', false],
  ['working_time', 'met', false],
  ['remote_work', 'met', false],
  ['signature', 'met', false],
] as const)('whether the visitor told of %s, %s: %s', (criterion, verdict, told) => {
  expect(isTold({ criterion, verdict })).toBe(told);
});

import { orEmpty } from './or-empty.ts';

it.each([
  [undefined, ''],
  ['', ''],
  ['loire', 'loire'],
  [['rhône', 'loire'], 'loire'],
])('the value of %j is %j', (given, value) => {
  expect(orEmpty(given)).toBe(value);
});

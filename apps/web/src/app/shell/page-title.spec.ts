import { imageOf } from './page-title.ts';

it.each([
  ['/offres/chef-de-projet-amboise-abc123', '/og/offres/chef-de-projet-amboise-abc123.png'],
  ['/territoires/grand-est-touraine', '/og/territoires/grand-est-touraine.png'],
  ['/offres', '/og/default.png'],
  ['/offres/chef-de-projet/candidater', '/og/default.png'],
  ['/', '/og/default.png'],
])('the image of %s is %s', (path, image) => {
  expect(imageOf(path)).toBe(image);
});

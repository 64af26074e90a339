import { fold } from './fold.ts';

it.each([
  ['Indre-et-Loire', 'indre et loire'],
  [' Pays de l’Aigle ', 'pays de l aigle'],
  ['Grésivaudan', 'gresivaudan'],
])('%s is searched as %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

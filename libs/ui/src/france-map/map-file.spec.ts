import { toSvgFile } from './map-file.ts';

const frame = (id: string, slug: string) => ({
  id,
  label: id,
  width: 10,
  height: 10,
  fit: { scale: 1, translate: [0, 0] as [number, number] },
  land: 'M0,0L9,9Z',
  borders: 'M1,1L2,2',
  territories: [{ slug, path: 'M3,3L4,4Z', x: 3, y: 3 }],
});

it('writes a document that stands alone, shaded and explained', () => {
  const svg = toSvgFile([frame('metropole', 'a'), frame('974', 'b')], (slug) => (slug === 'a' ? 5 : 0), {
    title: 'Offres & territoires',
    legend: 'Offres ouvertes',
    steps: [
      { shade: 0, label: 'aucune' },
      { shade: 5, label: '5 et +' },
    ],
    source: 'ANCT <2020>',
  });
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(documentElement.querySelector('parsererror')).toBeNull();
  expect(
    [...documentElement.querySelectorAll('g g > path:first-child')].map((path) => path.getAttribute('fill')),
  ).toEqual(['#1b3a6b', '#dad9da']);
  expect([...documentElement.querySelectorAll('rect[height="10"]')].map((box) => box.getAttribute('fill'))).toEqual([
    '#dad9da',
    '#1b3a6b',
  ]);
  const words = [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(['Offres & territoires', '974', 'aucune', '5 et +', 'ANCT <2020>']));
  expect(svg).not.toContain('var(');
});

import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, open, test } from './support/test.ts';

test(
  'the map is one tab stop, arrows go from one territory to the next, Enter opens it',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, '/territoires');
    const mainland = page.getByRole('group', { name: /Carte des 148 territoires/ });
    const first = mainland.locator('a[tabindex="0"]');
    await first.focus();
    const before = await first.getAttribute('data-slug');
    await page.keyboard.press('ArrowDown');
    const focused = mainland.locator('a:focus');
    const after = await focused.getAttribute('data-slug');
    expect(after).not.toBe(before);
    await expect(focused).toHaveAccessibleName(/, Aucune offre pour le moment$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/territoires/${after}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  },
);

test('a row that has the focus shows its territory on the map', { tag: '@once' }, async ({ page }) => {
  await open(page, '/territoires');
  const shown = page.locator('[data-slug].on');
  await expect(page.getByRole('group', { name: /Carte des 148 territoires/ })).toBeVisible();
  await page.getByRole('rowheader').getByRole('link', { name: 'Ajaccio' }).focus();
  await expect(shown).toHaveAttribute('data-slug', 'ajaccio');
  await page.getByLabel('Chercher un territoire').focus();
  await expect(shown).toHaveCount(0);
});

test('the list says the same and can be searched; the search is in the address', async ({ page }) => {
  await open(page, '/territoires');
  await expect(page.getByText('148 territoires', { exact: true })).toBeVisible();
  await page.getByLabel('Chercher un territoire').fill('indre et loire');
  await expect(page).toHaveURL('/territoires?q=indre%20et%20loire');
  const loads: unknown[] = [];
  page.on('load', (loaded) => loads.push(loaded));
  await page.getByRole('link', { name: 'Grand Est Touraine' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grand Est Touraine' })).toBeVisible();
  expect(loads).toEqual([]);
  await expect(page).toHaveTitle('Grand Est Touraine · VTE');
  await page.goBack();
  await expect(page.getByLabel('Chercher un territoire')).toHaveValue('indre et loire');
});

test('the map and the table show another list and another figure; the address holds it all', async ({ page }) => {
  await open(page, '/territoires');
  await page.getByRole('combobox', { name: 'Liste' }).selectOption('149 territoires (fin 2022)');
  await expect(page.getByRole('heading', { level: 1, name: 'Les 149 territoires d’industrie' })).toBeVisible();
  await expect(page).toHaveTitle('Les 149 territoires d’industrie · VTE');
  await page.getByRole('combobox', { name: 'Chiffre montré' }).selectOption('Habitants');
  await expect(page.getByRole('group', { name: /Carte des 149 .* nombre d’habitants$/ })).toBeVisible();
  await page.getByRole('columnheader').getByRole('link', { name: 'Habitants' }).click();
  await expect(page).toHaveURL('/territoires?liste=149&chiffre=habitants&tri=-habitants');
  await expect(page.getByRole('columnheader', { name: 'Habitants' })).toHaveAttribute('aria-sort', 'descending');
  const first = page.getByRole('rowheader').first().getByRole('link', { name: 'Axe Seine' });
  await expect(first).toHaveAttribute('href', /\?liste=149$/);
  await page.goBack();
  await expect(page).toHaveURL('/territoires?liste=149&chiffre=habitants');
  await expect(page.getByRole('columnheader', { name: 'Territoire' })).toHaveAttribute('aria-sort', 'ascending');

  await page.getByText('4 territoires ajoutés').click();
  await expectAccessible(page);
  await page.getByRole('listitem').getByRole('link', { name: 'Finistère' }).click();
  await expect(page).toHaveURL('/territoires/finistere?liste=149');
  await expect(page.getByText('Ce territoire est celui de la liste de fin 2022.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Offres ouvertes' })).toBeHidden();
  await expectAccessible(page);
});

test('the map is kept as a picture', { tag: '@once' }, async ({ page }) => {
  await open(page, '/territoires?chiffre=communes');
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const svg = await save('SVG');
  expect(svg.name).toBe('territoires-148-communes.svg');
  expect(svg.content.toString()).toContain('Communes par territoire');
  const png = await save('Carte en PNG');
  expect(png.name).toBe('territoires-148-communes.png');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  // Width and height, where a PNG says them.
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1560, 1520]);
});

test('a search without result says what to do', async ({ page }) => {
  await open(page, '/territoires?q=atlantide');
  await expect(page.getByText('Aucun territoire ne porte ce nom.')).toBeVisible();
  await page.getByRole('button', { name: 'Voir les 148 territoires' }).click();
  await expect(page.getByText('148 territoires', { exact: true })).toBeVisible();
});

test('the communes of a territory are found by name or postcode', async ({ page }) => {
  await open(page, '/territoires/grand-est-touraine');
  await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link', { name: 'Communes' }).click();
  await expect(page).toHaveURL('/territoires/grand-est-touraine#communes');
  await expect(page.getByRole('heading', { name: 'Communes' })).toBeInViewport();
  await page.getByLabel('Chercher une commune').fill('37400');
  await expect(page.getByRole('row', { name: /Amboise/ })).toBeVisible();
  await page.getByRole('link', { name: 'Amboise', exact: true }).click();
  await expect(page).toHaveURL('/eligibilite?commune=37003');
});

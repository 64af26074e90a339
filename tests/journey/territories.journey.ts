import { expect, open, test } from './support/test.ts';

test('the map is one tab stop, arrows go from one territory to the next, Enter opens it', async ({ page }) => {
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
});

test('the list says the same and can be searched; the search is in the address', async ({ page }) => {
  await open(page, '/territoires');
  await expect(page.getByText('148 territoires', { exact: true })).toBeVisible();
  await page.getByLabel('Chercher un territoire').fill('indre et loire');
  await expect(page).toHaveURL('/territoires?q=indre%20et%20loire');
  await page.getByRole('link', { name: 'Grand Est Touraine' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grand Est Touraine' })).toBeVisible();
  await expect(page).toHaveTitle('Grand Est Touraine · VTE');
  await page.goBack();
  await expect(page.getByLabel('Chercher un territoire')).toHaveValue('indre et loire');
});

test('a search without result says what to do', async ({ page }) => {
  await open(page, '/territoires?q=atlantide');
  await expect(page.getByText('Aucun territoire ne porte ce nom.')).toBeVisible();
  await page.getByRole('button', { name: 'Voir les 148 territoires' }).click();
  await expect(page.getByText('148 territoires', { exact: true })).toBeVisible();
});

test('the communes of a territory are found by name or postcode', async ({ page }) => {
  await open(page, '/territoires/grand-est-touraine');
  await page.getByLabel('Chercher une commune').fill('37400');
  await expect(page.getByRole('row', { name: /Amboise/ })).toBeVisible();
  await page.getByRole('link', { name: 'Amboise', exact: true }).click();
  await expect(page).toHaveURL('/eligibilite?commune=37003');
});

import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Opens a page as a slow line does: it can be read and used before its scripts have come. */
async function openSlowly(page: Page, path: string): Promise<() => Promise<void>> {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  // All of it would wait for the scripts.
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return async () => {
    arrive(undefined);
    await expect(page.locator('vte-root[ng-version]')).toBeAttached();
    await page.waitForLoadState('networkidle');
  };
}

test.describe('before its scripts have come, a page', () => {
  test('keeps what is chosen or clicked, and does it', async ({ page, isMobile }) => {
    const arrive = await openSlowly(page, '/offres');
    if (isMobile) await page.getByRole('button', { name: 'Filtres' }).click();
    else await page.getByRole('complementary', { name: 'Filtres' }).getByRole('checkbox', { name: 'CDI' }).check();
    await arrive();
    if (isMobile) await expect(page.getByRole('dialog', { name: 'Filtres' })).toBeVisible();
    else await expect(page).toHaveURL('/offres?contract=cdi');
  });

  test('keeps the answers of a step that is opened, and sends them', async ({ page }) => {
    const arrive = await openSlowly(page, '/eligibilite?commune=37003&effectif=120&etape=entreprise');
    await expect(page.getByLabel('Effectif')).toHaveValue('120');
    await page.getByLabel('Effectif').fill('45');
    await page.locator('summary', { hasText: 'La mission' }).click();
    await page.getByLabel('Un projet confié').check();
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByLabel('Un projet confié').focus();
    await arrive();
    await expect(page).toHaveURL('/eligibilite?commune=37003&effectif=45&projet=true');
    await expect(page.getByLabel('Un projet confié')).toBeChecked();
    await expect(page.getByLabel('Effectif')).toHaveValue('45');
  });

  test('leaves a person at the field of a step that was opened', { tag: '@once' }, async ({ page }) => {
    const arrive = await openSlowly(page, '/eligibilite');
    await page.locator('summary', { hasText: 'L’entreprise' }).click();
    await page.getByLabel('Total du bilan').pressSequentially('1');
    await arrive();
    await expect(page.getByLabel('Total du bilan')).toBeFocused();
    await page.keyboard.type('2');
    await expect(page.getByLabel('Total du bilan')).toHaveValue('12');
    await page.locator('summary', { hasText: 'Le contrat' }).click();
    await expect(page.getByText('12 M€ de bilan')).toBeVisible();
  });

  for (const [form, name] of [
    ['a search', 'Où'],
    ['a question', 'Ma commune est-elle éligible ?'],
  ] as const)
    test(`asks which town was typed when ${form} is sent`, { tag: '@once' }, async ({ page }) => {
      const arrive = await openSlowly(page, '/');
      const town = page.getByRole('combobox', { name });
      await town.fill('Saint-Martin');
      await page.keyboard.press('Enter');
      await arrive();
      await expect(page).toHaveURL('/');
      await expect(town).toHaveAccessibleDescription('Choisissez une commune dans la liste.');
      await expect(town).toHaveValue('Saint-Martin');
      await expect(town).toBeFocused();
      await expect(page.getByRole('option').first()).toBeVisible();
    });

  test('does not search around another town than the one typed', { tag: '@once' }, async ({ page }) => {
    const arrive = await openSlowly(page, '/offres?near=37003');
    await page.getByRole('combobox', { name: 'Quoi' }).fill('soudure');
    await page.getByRole('combobox', { name: 'Où' }).fill('Saint-Martin');
    await page.keyboard.press('Enter');
    await arrive();
    await expect(page).toHaveURL('/offres?q=soudure');
    await expect(page.getByRole('combobox', { name: 'Où' })).toHaveValue('Saint-Martin');
  });

  test('keeps the words of a search', { tag: '@once' }, async ({ page }) => {
    const arrive = await openSlowly(page, '/offres');
    await page.getByRole('combobox', { name: 'Quoi' }).fill('soudure');
    await page.getByRole('combobox', { name: 'Où' }).fill('Amboi');
    await arrive();
    await expect(page.getByRole('option', { name: /Amboise/ })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Où' })).toHaveValue('Amboi');
    await expect(page.getByRole('combobox', { name: 'Quoi' })).toHaveValue('soudure');
  });

  test('opens no list under a field that was left', { tag: '@once' }, async ({ page }) => {
    const arrive = await openSlowly(page, '/offres?near=37261&radiusKm=60');
    await page.getByRole('combobox', { name: 'Où' }).fill('Lussault-sur-Loire');
    await page.getByRole('combobox', { name: 'Quoi' }).fill('soudure');
    await page.getByRole('combobox', { name: 'Quoi' }).blur();
    await arrive();
    await expect(page.getByRole('combobox', { name: 'Où' })).toHaveValue('Lussault-sur-Loire (37)');
    await expect(page).toHaveURL(/near=37138/);
    await expect(page.getByRole('combobox', { name: 'Quoi' })).toHaveValue('soudure');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  });

  test('keeps the figure that a map shall show', { tag: '@once' }, async ({ page }) => {
    const arrive = await openSlowly(page, '/territoires');
    await page.getByLabel('Chiffre montré').selectOption('Habitants');
    await page.getByRole('searchbox', { name: 'Chercher un territoire' }).fill('lacq');
    await arrive();
    await expect(page).toHaveURL(/chiffre=/);
    await expect(page).toHaveURL(/q=lacq/);
    await expect(page.getByRole('searchbox', { name: 'Chercher un territoire' })).toHaveValue('lacq');
  });
});

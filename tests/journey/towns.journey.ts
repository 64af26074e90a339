import { chooseCommune, expect, expectAccessible, open, test } from './support/test.ts';

test('one field says whether a commune is eligible, and leads to the simulator', async ({ page }) => {
  await open(page, '/communes');
  await chooseCommune(page, 'Ma commune est-elle éligible', '37400', /Amboise/);
  await expect(page.getByText('Oui, Amboise (37) est dans un territoire d’industrie')).toBeVisible();
  await expect(page).toHaveURL('/communes?commune=37003');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vérifier mon recrutement' }).click();
  await expect(page).toHaveURL('/eligibilite?commune=37003');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Ma commune est-elle éligible' })).toHaveValue('Amboise (37)');

  await open(page, '/communes?commune=44109');
  await expect(page.getByText('Non, Nantes (44) n’est pas dans un des 148 territoires des aides.')).toBeVisible();
  await expect(page.getByText('de la liste de 2023-2027')).toBeVisible();
  await expectAccessible(page);
});

test('every commune of a name or postcode is shown, those outside apart', async ({ page }) => {
  await open(page, '/communes');
  await expect(page.getByRole('heading', { name: /^15\s660\scommunes$/ })).toBeVisible();
  await page.getByLabel('Nom ou code postal').fill('37400');
  await expect(page).toHaveURL('/communes?q=37400');
  await expect(page.getByRole('rowheader')).toHaveText([/Amboise/, /Lussault-sur-Loire/]);
  await page.getByLabel('Nom ou code postal').fill('nantes');
  await expect(page.getByRole('heading', { name: /hors des territoires/ })).toBeVisible();
  await page.getByRole('link', { name: 'Nantes', exact: true }).click();
  await expect(page).toHaveURL('/eligibilite?commune=44109');
});

test('the filters narrow the list, count what they leave, and the back button undoes them', async ({ page }) => {
  await open(page, '/communes');
  await page
    .getByRole('combobox', { name: 'Territoire', exact: true })
    .selectOption({ label: 'Grand Est Touraine · 55' });
  await expect(page).toHaveURL('/communes?territoire=grand-est-touraine');
  await expect(page.getByRole('heading', { name: /^55\scommunes$/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Intercommunalité' }).selectOption({ label: "CC du Val d'Amboise · 14" });
  await expect(page.getByRole('heading', { name: /^14\scommunes$/ })).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^55\scommunes$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Effacer la recherche' }).click();
  await expect(page).toHaveURL('/communes');
});

test('the list goes on page after page, and is found again on the way back', async ({ page }) => {
  await open(page, '/communes?territoire=grand-est-touraine');
  await expect(page.getByRole('rowheader')).toHaveCount(50);
  await page.getByRole('link', { name: 'Afficher la suite' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(55);
  await expect(page.getByRole('rowheader').nth(50).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Mon recrutement|éligible/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('rowheader')).toHaveCount(55);
});

test('a search without result says what to do', async ({ page }) => {
  await open(page, '/communes?q=atlantide');
  await expect(page.getByText('Aucune commune des territoires ne répond à cette recherche.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voir toutes les communes' }).click();
  await expect(page).toHaveURL('/communes');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the communes are searched with a form like any other', { tag: '@once' }, async ({ page }) => {
    await page.goto('/communes');
    await page.getByLabel('Nom ou code postal').fill('37400');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page.getByRole('rowheader')).toHaveText([/Amboise/, /Lussault-sur-Loire/]);
    await page.goto('/territoires?liste=149&q=challans');
    await expect(page.getByRole('rowheader')).toHaveText([/Challans-Gois/]);
  });
});

test.describe('when it fails', () => {
  test.use({ expectedMessages: [/the server responded with a status of (?:400|404|503)/] });

  test('a page that is lost leads to the first one', { tag: '@once' }, async ({ page }) => {
    const answer = await page.goto('/communes?cursor=x');
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: 'Voir les premières communes' }).click();
    await expect(page.getByRole('heading', { name: /^15\s660\scommunes$/ })).toBeVisible();
  });

  test('a list that does not come is asked again', { tag: '@once' }, async ({ page }) => {
    await open(page, '/communes');
    await page.route('**/api/v1/communes?*', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.getByRole('combobox', { name: 'Département' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
  });
});

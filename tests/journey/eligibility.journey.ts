import { chooseCommune, expect, open, test } from './support/test.ts';

test('a manager learns from the home page whether a commune is eligible, by keyboard alone', async ({ page }) => {
  await open(page, '/');
  await chooseCommune(page, 'Ma commune est-elle éligible ?', 'amboi', /Amboise/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/eligibilite?commune=37003');
  await expect(page.getByRole('heading', { name: 'Oui, Amboise est dans un territoire d’industrie.' })).toBeVisible();
});

test('what is typed before the scripts arrive is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/main-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const field = page.getByRole('combobox', { name: 'Ma commune est-elle éligible ?' });
  await field.pressSequentially('amboi');
  release();
  await page.getByRole('option', { name: /Amboise/ }).click();
  await expect(field).toHaveValue('Amboise (37)');
});

test('a postcode shows each of its communes', async ({ page }) => {
  await open(page, '/eligibilite');
  await page.getByRole('combobox', { name: 'Commune du poste' }).pressSequentially('37270');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.nth(3)).toContainText('37270');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
});

test('each answer makes the verdict more precise, and the address tells it all', async ({ page }) => {
  await open(page, '/eligibilite');
  await chooseCommune(page, 'Commune du poste', 'amboise', /Amboise/);
  await page.getByText('L’entreprise', { exact: true }).first().click();
  await page.getByLabel('Effectif').fill('120');
  await page.getByLabel('Chiffre d’affaires annuel').fill('18');
  await page.getByLabel('Total du bilan').fill('12');
  await page.getByText('Le contrat', { exact: true }).click();
  await page.getByLabel('Type de contrat').selectOption('CDI');
  await page.getByLabel('Salaire brut').fill('2500');
  await page.getByText('La personne recrutée', { exact: true }).click();
  await page.getByLabel('Plus haut diplôme obtenu').selectOption('Bac+5');
  await page.getByLabel('Obtenu le').fill('2026-06-30');
  await page.getByText('La mission', { exact: true }).click();
  await page.getByLabel('Thème', { exact: true }).selectOption('Numérique');
  await page.getByLabel('Un projet confié, avec un résultat attendu').check();
  await page.getByLabel('Un lien direct avec la direction').check();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByRole('heading', { name: /peut ouvrir droit à 4\s000\s€/ })).toBeVisible();
  await expect(page.getByText('Taille : Rempli')).toBeAttached();

  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(page.getByLabel('Effectif')).toHaveValue('120');
  await expect(page.getByRole('heading', { name: /peut ouvrir droit à 4\s000\s€/ })).toBeVisible();
});

test('a large company reads why it is not eligible', async ({ page }) => {
  await open(page, '/eligibilite?commune=37003&effectif=9000&ca=3000&bilan=3000');
  await expect(
    page.getByRole('heading', { name: 'En l’état, ce recrutement n’ouvre pas droit à l’aide.' }),
  ).toBeVisible();
  await expect(page.getByText('L’entreprise dépasse la taille d’une ETI')).toBeVisible();
});

test('a commune outside the territories is told so, and the back button undoes', async ({ page }) => {
  await open(page, '/eligibilite?commune=37003');
  const field = page.getByRole('combobox', { name: 'Commune du poste' });
  await field.fill('');
  await chooseCommune(page, 'Commune du poste', 'paris', /^Paris /);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByRole('heading', { name: 'Paris n’est pas dans un territoire d’industrie.' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Oui, Amboise est dans un territoire d’industrie.' })).toBeVisible();
  await expect(field).toHaveValue('Amboise (37)');
});

test('nothing chosen is said beside the field', async ({ page }) => {
  await open(page, '/eligibilite');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  const field = page.getByRole('combobox', { name: 'Commune du poste' });
  await expect(field).toHaveAccessibleDescription('Choisissez une commune dans la liste.');
  await expect(field).toBeFocused();
});

test('what is answered and not sent yet stays while the address changes', async ({ page }) => {
  await open(page, '/eligibilite?commune=37003');
  await page.getByText('L’entreprise', { exact: true }).first().click();
  await page.getByLabel('Effectif').fill('120');
  await page
    .getByRole('region', { name: /Amboise/ })
    .getByRole('link', { name: 'le contrat' })
    .click();
  await expect(page).toHaveURL('/eligibilite?commune=37003&etape=contrat');
  await expect(page.getByText('120 personnes')).toBeVisible();
  await page.getByText('Je suis en alternance').click();
  await expect(page).toHaveURL('/eligibilite?profil=alternance&commune=37003&effectif=120');
  await expect(page.getByLabel('Effectif')).toHaveValue('120');
});

test('what keeps the answers from being sent is shown, in its step', async ({ page }) => {
  await open(page, '/eligibilite?commune=37003&contrat=cdd&mois=61');
  await page.locator('summary', { hasText: 'La mission' }).click();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByLabel('Durée')).toBeFocused();
  await expect(page.getByLabel('Durée')).toHaveAccessibleDescription('Soixante mois au plus.');
});

test.describe('a wrong address', () => {
  test.use({ expectedMessages: [/status of 40[04]/] });

  for (const query of ['commune=99999', 'commune=37003&effectif=-4', 'commune=%F0%9F%98%80'])
    test(`?${query} is answered in words`, async ({ page }) => {
      await page.goto(`/eligibilite?${query}`);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Vérifier' })).toBeVisible();
    });
});

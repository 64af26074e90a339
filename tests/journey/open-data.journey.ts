import { FIRST_ADMIN } from './support/first-admin.ts';
import { chooseCommune, expect, expectAccessible, open, test } from './support/test.ts';

test.describe.configure({ timeout: 120_000 });

test('an alternant is led step by step, sends the result, and who opens it sees the same', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/eligibilite');
  await page.getByText('Je suis en alternance').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ai-je droit à l’aide à l’installation/);
  await chooseCommune(page, 'Commune du poste', 'amboise', /Amboise/);
  await page.getByText('Le contrat', { exact: true }).click();
  await page.getByLabel('Type de contrat').selectOption('Apprentissage');
  await page.getByLabel('Durée').fill('10');
  await page.getByLabel('Année du contrat').selectOption('1re année');
  await page.getByLabel('Âge au début du contrat').selectOption('De 21 à 25 ans');
  await page.getByLabel('Salaire brut').fill('1300');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByLabel('Plus haut diplôme obtenu')).toBeFocused();
  await page.getByLabel('Plus haut diplôme obtenu').selectOption('Bac+2');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByRole('heading', { name: /n’ouvre pas droit à l’aide à l’installation/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Voir le résultat ainsi' }).click();
  const allowed = page.getByRole('heading', { name: /peut vous ouvrir droit à 1\s200\s€ au plus/ });
  await expect(allowed).toBeVisible();
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByText('Le lien de ce résultat est copié.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Le contrat est trop court')).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(allowed).toBeVisible();
  await expect(page.getByText('Apprentissage, 12 mois', { exact: false }).first()).toBeVisible();
});

test('anybody reads the figures, takes them away, and finds how to ask for more', async ({ page }) => {
  await open(page, '/chiffres');
  await page.getByRole('link', { name: /^Recrutements/ }).click();
  await expect(page).toHaveURL('/chiffres?chiffre=recrutements');
  await expect(page.getByRole('heading', { name: 'Recrutements, par mois' })).toBeVisible();
  await page.getByText('Voir le tableau').click();
  // The last twelve months at least, below their heading.
  await expect(page.getByRole('table', { name: '' }).getByRole('row').nth(12)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Recrutements : / })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV par territoire' }).click();
  expect((await download).suggestedFilename()).toBe('vte-territoires.csv');

  await page.getByRole('link', { name: 'données ouvertes et API' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Données ouvertes et API' })).toBeVisible();
  await expectAccessible(page);
  const examples = await page
    .locator('main a[href^="/api/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(examples.length).toBeGreaterThan(8);
  for (const example of examples) expect([example, (await page.request.get(example)).status()]).toEqual([example, 200]);
});

test('an administrator adds synonyms, tries them, and takes a deletion back', { tag: '@once' }, async ({ page }) => {
  const word = `essai${Date.now()}`;
  await open(page, '/connexion');
  await page.getByLabel('Adresse e-mail').fill(FIRST_ADMIN.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(FIRST_ADMIN.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL('/admin');
  await open(page, '/admin/synonymes');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByLabel('Mots ou expressions').fill(word);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Donnez au moins deux mots qui veulent dire la même chose.')).toBeVisible();
  await page.getByLabel('Mots ou expressions').fill('essai de vol,');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const group = page.getByRole('listitem').filter({ hasText: `${word}, essai de vol` });
  await expect(group).toBeVisible();

  await page.getByLabel('Recherche à essayer').fill(`${word} -stage`);
  await page.getByRole('button', { name: 'Essayer' }).click();
  await expect(page.getByText(`${word} ou essai de vol`)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: `Supprimer ${word}, essai de vol` }).click();
  await expect(group).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(group).toBeVisible();
  await page.getByRole('button', { name: `Supprimer ${word}, essai de vol` }).click();
  await expect(group).toHaveCount(0);
});

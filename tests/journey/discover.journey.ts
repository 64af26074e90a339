import type { Locator, Page } from '@playwright/test';
import type { Client } from '../support/client.ts';
import { Given, move } from './support/given.ts';
import { chooseCommune, expect, expectAccessible, open, test } from './support/test.ts';

/** A word that no other run has, and that no correction reaches. */
const mark = () =>
  `zyl${Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`;

test.describe('offers, without an account', () => {
  let word: string;
  let manager: Client;
  let engineer: string;
  let buyer: string;

  test.beforeAll(async ({ baseURL }) => {
    word = mark();
    const given = new Given(baseURL);
    const moderator = await given.staff('Nadia', 'moderator');
    manager = await given.verifiedCompany('Ateliers du Fleuve', moderator);
    const publish = async (change: object) => {
      const id = await given.submittedOffer(manager, change);
      await move(moderator, `/offers/${id}`, { action: 'publish' });
      return id;
    };
    engineer = await publish({ title: `Ingénieur·e méthodes ${word}` });
    buyer = await publish({ title: `Responsable des achats ${word}`, contractType: 'cdd', durationMonths: 12 });
  });

  test('are searched, filtered, sorted, read, and found again on the way back', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('main').getByRole('searchbox', { name: 'Quoi' }).fill(word);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '2 offres' })).toBeVisible();
    await expectAccessible(page);

    await inFilters(page, (filters) => filters.getByRole('checkbox', { name: 'CDI' }).check());
    await expect(page).toHaveURL(`/offres?q=${word}&contract=cdi`);
    await expect(titles(page)).toHaveText([`Ingénieur·e méthodes ${word}`]);
    await page.getByRole('button', { name: 'Retirer le filtre CDI' }).click();
    await expect(titles(page)).toHaveCount(2);
    await page.getByLabel('Trier par').selectOption('Date');
    await expect(page).toHaveURL(/sort=date/);
    await expect(titles(page)).toHaveText([`Responsable des achats ${word}`, `Ingénieur·e méthodes ${word}`]);

    const search = page.url();
    await page.getByRole('link', { name: /Ingénieur·e méthodes/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ingénieur·e méthodes ${word}`);
    await page.getByRole('heading', { name: 'Le lieu' }).scrollIntoViewIfNeeded();
    await expect(
      page.getByRole('img', { name: 'Carte du territoire Grand Est Touraine, Amboise en évidence' }),
    ).toBeVisible();
    await expectAccessible(page);
    expect(await jobPostings(page)).toBe(1);
    await page.goBack();
    await expect(page).toHaveURL(search);
    await expect(titles(page)).toHaveCount(2);
  });

  test('are found in spite of a slip, around a town, and by the keyboard', async ({ page }) => {
    await open(page, '/offres?q=ing%C3%A9nieru&near=37261&radiusKm=60');
    await expect(page.getByText('ingénieur', { exact: false }).first()).toBeVisible();
    const found = page.getByRole('listitem').filter({ hasText: word });
    await expect(found).toContainText(/\d\skm/);
    for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
      await expect(page.locator(`head link[rel="alternate"][type="${type}"]`)).toHaveAttribute('href', /near=37261/);

    const field = page.getByRole('combobox', { name: 'Quoi' });
    await field.fill('');
    await field.pressSequentially('saumu');
    await expect(page.getByRole('option', { name: /Saumur.*Loire/ })).toBeVisible();
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page).toHaveURL(/territory=saumur-val-de-loire/);
    await expect(page).not.toHaveURL(/q=/);
    await expect(field).toHaveValue('');
  });

  test('go from one town to the other, as far around, and back', { tag: '@once' }, async ({ page }) => {
    await open(page, '/offres?near=37003&radiusKm=60&sort=distance');
    const field = page.getByRole('combobox', { name: 'Où' });
    await field.press('End');
    await field.press('Backspace');
    await field.press('Tab');
    await expect(page).toHaveURL('/offres');
    await page.goBack();
    await expect(field).toHaveValue('Amboise (37)');
    await field.fill('');
    await chooseCommune(page, 'Où', 'tours', /^Tours 37/);
    await expect(page).toHaveURL('/offres?near=37261&radiusKm=60&sort=distance');
    await field.fill('lussault-sur');
    await field.press('Enter');
    await expect(field).toHaveValue('Lussault-sur-Loire (37)');
    await page.goBack();
    await expect(field).toHaveValue('Tours (37)');
  });

  test('that answer nothing say what to let go, and bring it back', async ({ page }) => {
    await open(page, `/offres?q=${word}&theme=export`);
    await expect(page.getByRole('heading', { name: 'Aucune offre ne répond à tous ces critères' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /2 offres/ }).click();
    await expect(page).toHaveURL(`/offres?q=${word}`);
    await expect(titles(page)).toHaveCount(2);
  });

  test('leave the list and the search engines once they are filled', async ({ page }) => {
    const { body } = await manager.get<{ slug: string }>(`/me/offers/${engineer}`);
    await move(manager, `/offers/${engineer}`, { action: 'fill' });
    await open(page, `/offres?q=${word}`);
    await expect(titles(page)).toHaveText([`Responsable des achats ${word}`]);
    await open(page, `/offres/${body.slug}`);
    await expect(page.getByText('On ne peut plus y candidater.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Candidater' })).toHaveCount(0);
    expect(await jobPostings(page)).toBe(0);
    await expectAccessible(page);
  });

  test.describe('taken back', () => {
    test.use({ expectedMessages: [/status of 410/] });

    test('are gone for machines, and lead people to others', { tag: '@once' }, async ({ page }) => {
      const { body } = await manager.get<{ slug: string }>(`/me/offers/${buyer}`);
      await move(manager, `/offers/${buyer}`, { action: 'unpublish' });
      const answer = await page.goto(`/offres/${body.slug}`);
      expect(answer?.status()).toBe(410);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette offre n’est plus publiée');
      expect(await jobPostings(page)).toBe(0);
      await expect(page.getByRole('main').getByRole('link', { name: /offre/i }).first()).toBeVisible();
    });
  });
});

function titles(page: Page): Locator {
  return page.getByRole('main').getByRole('listitem').getByRole('heading');
}

/** Beside the list, or in a sheet on a phone. */
async function inFilters(page: Page, act: (filters: Locator) => Promise<void>): Promise<void> {
  const opener = page.getByRole('button', { name: /^Filtres/ });
  if (!(await opener.isVisible())) {
    await act(page.getByRole('complementary', { name: 'Filtres' }));
    return;
  }
  await opener.click();
  const sheet = page.getByRole('dialog', { name: 'Filtres' });
  await act(sheet);
  await sheet.getByRole('button', { name: /^Voir/ }).click();
}

/** How many jobs the page tells search engines of. */
async function jobPostings(page: Page): Promise<number> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.filter((text) => text.includes('"JobPosting"')).length;
}

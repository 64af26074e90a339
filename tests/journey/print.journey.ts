import { Given } from './support/given.ts';
import { expect, open, test } from './support/test.ts';

test.describe.configure({ timeout: 240_000 });

test(
  'an offer prints in ink on white, unfolded, without what is operated',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    const { offer } = await new Given(baseURL).publishedApprenticeship('Chargé·e de projet écologie');
    await open(page, `/offres/${offer.slug}`);
    const folded = page.locator('details li').last();
    await expect(folded).toBeHidden();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { name: 'Vos responsabilités' })).toBeVisible();
    await expect(folded).toBeVisible();
    for (const operated of [
      page.getByRole('banner').getByRole('navigation'),
      page.getByRole('contentinfo'),
      page.getByText('Candidater').first(),
    ])
      await expect(operated).toBeHidden();
    await expect(page.getByText(`${baseURL ?? ''}/offres/${offer.slug}`)).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  },
);

test('a list prints what was found, not how it was searched', { tag: '@once' }, async ({ page }) => {
  await open(page, '/communes?q=37400');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('rowheader', { name: /Amboise/ })).toBeVisible();
  await expect(page.getByLabel('Filtrer par nom ou code postal')).toBeHidden();
});

test('a territory prints with its map, were it out of sight', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 300 });
  await open(page, '/territoires/grand-est-touraine');
  const map = page.getByRole('figure').getByRole('img');
  await expect(map).not.toBeInViewport();
  await expect(map).toBeVisible();
});

import { expect, expectAccessible, open, test } from './support/test.ts';

const PAGES = [
  '/',
  '/territoires',
  '/territoires?liste=183&chiffre=habitants',
  '/territoires/grand-est-touraine',
  '/communes',
  '/eligibilite',
  '/eligibilite?commune=37003&effectif=120&ca=18&bilan=12&contrat=cdi&salaire=2500&niveau=7&diplome=2026-06-30',
  '/eligibilite?commune=75056',
  '/aides',
  '/inscription',
  '/connexion',
  '/mot-de-passe-oublie',
  '/reinitialisation?token=aaaaaaaaaaaaaaaaaaaaaaaa',
  '/invitation?token=aaaaaaaaaaaaaaaaaaaaaaaa',
  '/mentions-legales',
  '/confidentialite',
  '/cookies',
  '/accessibilite',
  '/dev/boite-mail',
];

for (const path of PAGES)
  test(`${path} is accessible, has one title, and asks nobody else for anything`, async ({ page, context }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/ · VTE$/);
    await expectAccessible(page);
    expect(await context.cookies()).toEqual([]);
  });

test.describe('pages that refuse', () => {
  test.use({ expectedMessages: [/the server responded with a status of 40[034]/] });

  const shown = new Set<string>();
  for (const [path, status, heading, way, next] of [
    ['/rien-ici', 404, 'Cette page n’existe pas', 'Voir les offres', '/offres'],
    ['/(rien:ici)', 404, 'Cette page n’existe pas', 'Voir les offres', '/offres'],
    ['/offres/respons%C3', 404, 'Cette offre n’existe pas', 'Voir les offres', '/offres'],
    ['/offres/feed', 404, 'Cette offre n’existe pas', 'Voir les offres', '/offres'],
    ['/territoires/atlantide', 404, 'Ce territoire n’existe pas', 'Voir les 148 territoires', '/territoires'],
    ['/territoires/%F0%9F%98%80', 404, 'Ce territoire n’existe pas', 'Voir les 148 territoires', '/territoires'],
    ['/acces-refuse', 403, 'Cette page ne vous est pas ouverte', 'Voir les offres', '/offres'],
  ] as const) {
    // The same page for another reason: one width is enough.
    const tag = shown.has(heading) ? ['@once'] : [];
    shown.add(heading);
    test(`${path} answers ${status} and says where to go`, { tag }, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(status);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await page.waitForLoadState('networkidle');
      // The refusal came with the page: it is not asked for again, which would show a page that waits in between.
      expect(asked.filter((asked) => asked.startsWith('/api/v1/territories'))).toEqual([]);
      await expectAccessible(page);
      await page.getByRole('main').getByRole('link', { name: way }).click();
      await expect(page).toHaveURL(next);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('public pages can be read, a result of the simulator too', async ({ page }) => {
    await page.goto('/territoires/grand-est-touraine');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grand Est Touraine');
    await expect(page.getByRole('cell', { name: 'Amboise' })).toBeVisible();
    await page.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
    await expect(page).toHaveURL('/territoires/grand-est-touraine#contenu');
    await page.goto('/eligibilite?commune=37003');
    await expect(page.getByRole('heading', { name: 'Oui, Amboise est dans un territoire d’industrie.' })).toBeVisible();
  });
});

test('the content of a page is reached past its header', async ({ page }) => {
  await open(page, '/offres?contract=cdi');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/offres?contract=cdi#contenu');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test.describe('a browser that keeps nothing', { tag: '@once' }, () => {
  test('shows a page that lives', async ({ page }) => {
    await page.addInitScript(() => {
      for (const area of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await open(page, '/territoires');
    await page.getByRole('button', { name: 'Sombre' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('searchbox', { name: 'Chercher un territoire' }).fill('lacq');
    await expect(page).toHaveURL(/q=lacq/);
  });
});

test('the theme chosen is kept', async ({ page }) => {
  await open(page, '/aides');
  await page.getByRole('button', { name: 'Sombre' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Sombre' })).toHaveAttribute('aria-pressed', 'true');
});

test.describe('offline', () => {
  test.use({ expectedMessages: [/ERR_INTERNET_DISCONNECTED/] });

  test('a banner says so, and goes away when the network is back', async ({ page, context }) => {
    await open(page, '/');
    await context.setOffline(true);
    await expect(page.getByText('Vous êtes hors connexion.')).toBeVisible();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByText('La connexion ne répond toujours pas.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Vous êtes hors connexion.')).toBeHidden();
  });
});

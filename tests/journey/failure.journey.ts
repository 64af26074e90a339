import { Person } from './support/people.ts';
import { expect, expectAccessible, open, test } from './support/test.ts';

test('a space whose service fails says so, and goes on when asked again', { tag: '@once' }, async ({ browser }) => {
  const candidate = await Person.arrives(browser, 'nora', [/status of 503/]);
  const { page } = candidate;
  await candidate.joins('candidate', 'Nora', 'Petit');
  await page.route(/\/api\/v1\/me\//, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
  await open(page, '/candidat');
  await expect(page.getByText('Les offres ne s’affichent pas.')).toBeVisible();
  await expectAccessible(page);

  await page.unrouteAll();
  await page
    .getByText('Les offres ne s’affichent pas.')
    .locator('..')
    .getByRole('button', { name: 'Réessayer' })
    .click();
  await expect(page).toHaveURL('/candidat/profil');
  await candidate.leaves();
});

import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { FIRST_ADMIN } from './support/first-admin.ts';
import { linkOfMail } from './support/mailbox.ts';
import { expect, expectAccessible, open, test } from './support/test.ts';

const PASSWORD = 'Quai-des-Brumes:7,lune';
const newEmail = () => `lea.${randomUUID()}@exemple.fr`;

async function signUp(page: Page, email: string): Promise<void> {
  await open(page, '/inscription');
  await page.getByLabel('Je cherche un poste ou une alternance').check();
  await page.getByLabel('Prénom').fill('Léa');
  await page.getByLabel('Nom', { exact: true }).fill('Martin');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByLabel(/J’accepte/).check();
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByRole('heading', { name: 'Ouvrez votre boîte aux lettres' })).toBeVisible();
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** By the menu of the header, as from any page. */
async function openAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: /votre menu/ }).click();
  await page.getByRole('region', { name: 'Votre menu' }).getByRole('link', { name: 'Mon compte' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
}

// A newcomer has no profile yet: the page that writes it asks first.
test.use({ expectedMessages: [/status of 4(?:00|01|10|22)|\/me\/candidate .*404/] });

test('a graduate signs up, confirms the address, signs in, stays signed in after a reload, signs out', async ({
  page,
}) => {
  const email = newEmail();
  await signUp(page, email);
  await expectAccessible(page);

  await page.goto('/connexion');
  await signIn(page, email, PASSWORD);
  await expect(page).toHaveURL('/candidat/profil');
  await openAccount(page);
  await expect(page.getByText('Confirmez votre adresse e-mail')).toBeVisible();
  await expectAccessible(page);

  await page.goto(await linkOfMail(page, email, '/verification'));
  await expect(page.getByText('Votre adresse e-mail est confirmée.')).toBeVisible();
  await expectAccessible(page);
  await openAccount(page);
  await expect(page.getByText('Confirmez votre adresse e-mail')).toBeHidden();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  await page.getByRole('button', { name: /votre menu/ }).click();
  await page.getByRole('region', { name: 'Votre menu' }).getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/compte');
  await expect(page).toHaveURL('/connexion?retour=%2Fcompte');
});

test('what is wrong in the form is said beside each field, and the first one gets the focus', async ({ page }) => {
  await open(page, '/inscription?profil=entreprise');
  await expect(page.getByLabel('Je recrute pour une PME ou une ETI')).toBeChecked();
  await page.getByLabel('Prénom').fill('Léa');
  await page.getByLabel('Adresse e-mail').fill('lea');
  await page.getByLabel('Mot de passe', { exact: true }).fill('azertyuiop');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByLabel('Nom', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveAccessibleDescription('Indiquez votre nom.');
  await expect(page.getByLabel('Adresse e-mail')).toHaveAccessibleDescription('Cette adresse e-mail n’est pas valide.');
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveAccessibleDescription(/Choisissez au moins/);
  await expect(page.getByLabel('Prénom')).toHaveValue('Léa');
  await expectAccessible(page);
});

test('a wrong password is refused in words, what was typed stays', { tag: '@once' }, async ({ page }) => {
  await open(page, '/connexion');
  await signIn(page, newEmail(), 'Mauvais-Mot:1,faux');
  await expect(page.getByRole('alert')).toHaveText(/Adresse e-mail ou mot de passe incorrect/);
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(/@exemple\.fr$/);
  await expectAccessible(page);
});

test('a forgotten password is replaced; its link works once', { tag: '@once' }, async ({ page }) => {
  const email = newEmail();
  await signUp(page, email);
  await open(page, '/mot-de-passe-oublie');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: 'Recevoir le lien' }).click();
  await expect(page.getByText('Si un compte existe pour')).toBeVisible();

  const link = await linkOfMail(page, email, '/reinitialisation');
  const another = 'Canal-du-Midi:8,pont';
  await page.goto(link);
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(another);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page).toHaveURL('/connexion');
  await signIn(page, email, another);
  await expect(page).toHaveURL('/candidat/profil');

  await page.goto(link);
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(another);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Ce lien n’est plus valable/);
});

test('a person takes the data away, then erases the account', async ({ page }) => {
  const email = newEmail();
  await signUp(page, email);
  await page.goto('/connexion');
  await signIn(page, email, PASSWORD);
  await expect(page).toHaveURL('/candidat/profil');
  await openAccount(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger mes données' }).click();
  expect((await download).suggestedFilename()).toBe('mes-donnees.json');

  await page.getByRole('button', { name: 'Supprimer mon compte' }).click();
  await page.getByLabel('Votre mot de passe', { exact: true }).fill(PASSWORD);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Supprimer définitivement' }).click();
  await expect(page.getByText('Votre compte est supprimé.')).toBeVisible();
  await page.goto('/connexion');
  await signIn(page, email, PASSWORD);
  await expect(page.getByRole('alert')).toHaveText(/incorrect/);
});

test(
  'an administrator comes in; after a sign-in the person is back where they wanted to go',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('/connexion?retour=%2Faides');
    await signIn(page, FIRST_ADMIN.email, FIRST_ADMIN.password);
    await expect(page).toHaveURL('/aides');
  },
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no form is shown that would send a password in an address', { tag: '@once' }, async ({ page }) => {
    const answer = await page.goto('/connexion');
    expect(await answer?.text()).toContain('demandent JavaScript');
    await expect(page.getByLabel('Mot de passe')).toHaveCount(0);
  });
});

test(
  'a session that ends under a form: the person signs in again over it, and what was typed is sent',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, '/connexion');
    await signIn(page, FIRST_ADMIN.email, FIRST_ADMIN.password);
    await expect(page).toHaveURL('/admin');
    await open(page, '/admin/utilisateurs');
    await page.getByRole('button', { name: 'Inviter' }).click();
    const invited = newEmail();
    await page.getByLabel('Adresse e-mail').fill(invited);
    await page.getByRole('checkbox', { name: 'Instruction' }).check({ force: true });
    // Signed out from elsewhere: this page knows nothing of it.
    await page.evaluate(() => fetch('/api/v1/auth/logout', { method: 'POST' }));

    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    const dialog = page.getByRole('dialog', { name: 'Votre session a expiré' });
    await expect(dialog.getByLabel('Mot de passe', { exact: true })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveText(/Votre session a expiré/);
    await expect(page.getByLabel('Adresse e-mail')).toHaveValue(invited);

    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await dialog.getByLabel('Mot de passe', { exact: true }).fill('Mauvais-Mot:1,faux');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(/incorrect/);
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(FIRST_ADMIN.password);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`L’invitation part vers ${invited}`)).toBeVisible();
    await expect(dialog).toBeHidden();
  },
);

test('a link of another site is not followed after the sign-in', { tag: '@once' }, async ({ page }) => {
  await page.goto('/connexion?retour=%2F%2Fexemple.org');
  await signIn(page, FIRST_ADMIN.email, FIRST_ADMIN.password);
  await expect(page).toHaveURL('/admin');
});

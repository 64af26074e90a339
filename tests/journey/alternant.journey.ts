import type { Locator, Page } from '@playwright/test';
import { IBAN, PDF } from '../fixtures/facts.ts';
import { Given, move, propose } from './support/given.ts';
import { PASSWORD, Person } from './support/people.ts';
import { expect, expectAccessible, open, test } from './support/test.ts';

test.describe.configure({ timeout: 600_000 });
// What the browser says of a refresh without a session, and of a profile that is not there yet.
test.use({ expectedMessages: [/status of 40[14]/] });

const PAPERS = ['Contrat de travail', 'Justificatif de logement', 'RIB', 'Certificat de scolarité'];
const paper = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) });

const give = (page: Page, label: string, name: string) =>
  page.getByLabel(new RegExp(`(Ajouter|Remplacer)\\s: ${label}`)).setInputFiles(paper(name));

test('an alternant finds an offer, is hired, claims the aid to settle in, gives what is missing, is granted it', async ({
  browser,
  baseURL,
}) => {
  const given = new Given(baseURL);
  const title = `Chargé·e de projet écologie ${Date.now().toString(36)}`;
  const { manager, offer } = await given.publishedApprenticeship(title);
  const alternant = await Person.arrives(browser, 'theo');
  const { page } = alternant;
  await alternant.joins('candidate', 'Théo', 'Le Gall');

  await test.step('fills in the profile', async () => {
    await open(page, '/candidat/profil');
    await alternant.choose('Plus haut diplôme obtenu', 'Bac+2');
    await alternant.fill('Obtenu le', '2026-06-30');
    await alternant.fill('Intitulé du diplôme', 'BTS Métiers de l’environnement');
    await alternant.choose('Niveau que vous préparez', 'Bac+3 ou 4');
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByLabel('Intitulé du diplôme')).toHaveValue('BTS Métiers de l’environnement');
    await alternant.press('Enregistrer et continuer');
    await alternant.sees('Vos compétences');
    await page.getByLabel('Compétences').fill('Bilan carbone, Gestion de projet, SQL,');
    await alternant.tick('Transition écologique');
    await expectAccessible(page);
    await alternant.press('Enregistrer et continuer');
    await alternant.sees('Vos envies');
    await alternant.tick('Apprentissage');
    await page.getByLabel('Territoires souhaités').fill('Grand Est Touraine');
    await expectAccessible(page);
    await alternant.press('Enregistrer et continuer');
    await alternant.sees('Votre présentation');
    await page.getByLabel('Ajouter un CV').setInputFiles(paper('cv-theo.pdf'));
    await expect(page.getByText('cv-theo.pdf')).toBeVisible();
    await expectAccessible(page);
    await alternant.press('Enregistrer et continuer');
    await alternant.sees('Vos choix');
    await expectAccessible(page);
    await alternant.press('Enregistrer');
    await expect(page).toHaveURL('/candidat');
    await expect(page.getByRole('heading', { name: 'Des offres pour vous' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('finds the offer by its filters, and reads the two aids', async () => {
    await alternant.follow('Offres');
    await page.getByLabel('Quoi').fill('écologie');
    await alternant.press('Rechercher');
    await expect(page).toHaveURL(/q=/);
    const filters = page.getByRole('button', { name: /Filtres/ });
    if (await filters.isVisible()) await filters.click();
    await alternant.tick('Apprentissage');
    await alternant.tick('1 200 € pour vous');
    const close = page.getByRole('button', { name: /^Voir (\d|les offres)/ });
    if (await close.isVisible()) await close.click();
    await expect(page).toHaveURL(/contract=apprenticeship/);
    await expect(page.getByRole('button', { name: 'Retirer le filtre Apprentissage' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Les aides que ce poste ouvre')).toBeVisible();
    await expect(page.locator('vte-joint')).toContainText('4 000 €');
    await expect(page.locator('vte-joint')).toContainText('1 200 €');
    await expect(page.getByRole('heading', { name: 'Pourquoi ce poste peut être un VTE' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('applies', async () => {
    await page.getByRole('link', { name: 'Candidater' }).and(page.locator(':visible')).click();
    await page.getByLabel('Votre message').fill('Votre bilan carbone prolonge mon projet de BTS.');
    await page.reload();
    await expect(page.getByLabel('Votre message')).toHaveValue('Votre bilan carbone prolonge mon projet de BTS.');
    await alternant.tick(/Je transmets mon profil/);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).dblclick();
    await expect(page.getByText(/Votre candidature est envoyée/)).toBeVisible();
    await expect(page.getByText(/attendue avant le/)).toBeVisible();
    await expectAccessible(page);
    await alternant.follow('Candidatures');
    await expect(page.getByRole('link', { name: title })).toHaveCount(1);
    await expectAccessible(page);
  });

  await test.step('accepts the proposal of the company', async () => {
    const [application] = (await manager.get<{ items: { id: string }[] }>(`/offers/${offer.id}/applications`)).body
      .items;
    await propose(manager, application?.id ?? '');
    await open(page, '/candidat');
    await expect(page.getByRole('heading', { name: /vous propose le poste/ })).toBeVisible();
    await expectAccessible(page);
    await alternant.follow('Lire la proposition');
    await expect(page.getByText('De 21 à 25 ans')).toBeVisible();
    await expect(page.getByText('1re année')).toBeVisible();
    await expectAccessible(page);
    await alternant.press('Accepter la proposition');
    await alternant.press('J’accepte');
    await alternant.is('Recrutement');
    await expectAccessible(page);
  });

  await test.step('fills in the claim and sends it', async () => {
    await alternant.follow('Demander l’aide');
    await alternant.sees('Aide à l’installation');
    await expect(page.getByText('Masquez le numéro de sécurité sociale')).toBeVisible();
    await expectAccessible(page);
    for (const label of PAPERS) {
      await give(page, label, `${label}.pdf`);
      await expect(page.getByRole('button', { name: `Voir ${label}.pdf` })).toBeVisible();
    }
    // Its content comes late: what is under the finger does not move for it.
    const { promise: asked, resolve: send } = Promise.withResolvers<undefined>();
    await page.route('**/grant-claims/*/documents/*', async (route) => {
      await asked;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Voir RIB.pdf' }).click();
    const close = page.getByRole('button', { name: 'Fermer' });
    const place = await close.boundingBox();
    send(undefined);
    await expect(
      page
        .getByRole('dialog')
        .getByRole('link', { name: /Télécharger/ })
        .first(),
    ).toBeVisible();
    expect(await close.boundingBox()).toEqual(place);
    await close.click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByLabel('IBAN').fill('FR1420041010050500013M02607');
    await page.getByLabel('Titulaire du compte').fill('Théo Le Gall');
    await expect(page.getByText('Cet IBAN n’est pas valide')).toBeVisible();
    await page.getByLabel('IBAN').fill(IBAN);
    await expect(page.getByText('Cet IBAN n’est pas valide')).toBeHidden();
    await expectAccessible(page);
    await alternant.press('Envoyer la demande');
    await expect(page.getByText(/VTE-\d{4}-\d{6}/).first()).toBeVisible();
    await alternant.is('Déposée');
    await expectAccessible(page);
  });

  const path = new URL(page.url()).pathname;
  const claim = `/grant-claims/${path.split('/').at(-1) ?? ''}`;
  const instructor = await given.staff('Karim', 'instructor');

  await test.step('replaces the piece that the instructor asks for', async () => {
    await move(instructor, claim, { action: 'take' });
    const items = [{ document: 'dwelling_proof', note: 'Le bail n’est pas signé : envoyez la page des signatures.' }];
    await move(instructor, claim, { action: 'request_info', items, reason: 'Une pièce est à reprendre.' });
    await open(page, path);
    await alternant.is('Pièce demandée');
    await expect(page.getByText('Le bail n’est pas signé')).toBeVisible();
    await expectAccessible(page);
    await give(page, 'Justificatif de logement', 'bail-signe.pdf');
    await expect(page.getByRole('button', { name: 'Voir bail-signe.pdf' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Voir Justificatif de logement.pdf' })).toHaveCount(0);
    await alternant.press('Envoyer ma réponse');
    await alternant.is('En examen');
    await expectAccessible(page);
  });

  await test.step('reads the decision, then the payment', async () => {
    await move(instructor, claim, { action: 'recommend', opinion: 'approve', reason: 'Bail et contrat conformes.' });
    await move(await given.staff('Lise', 'approver'), claim, { action: 'approve' });
    await open(page, path);
    await alternant.is('Accordée');
    await expectAccessible(page);
    await move(await given.staff('Ugo', 'payer'), claim, { action: 'pay', ibanVerified: true });
    await open(page, '/candidat/aides');
    await alternant.is('Versée');
    await expectAccessible(page);
  });
  await alternant.leaves();
});

test('the claim is filled in and sent by keyboard alone', { tag: '@once' }, async ({ page, baseURL }) => {
  const { alternant, applicationId } = await new Given(baseURL).hiredAlternant();
  await signIn(page, alternant.email);
  await open(page, `/candidat/candidatures/${applicationId}`);
  await tabTo(page, page.getByRole('link', { name: 'Demander l’aide' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Aide à l’installation' })).toBeVisible();
  // Choosers are caught from here on, not from the next one asked for.
  page.on('filechooser', () => undefined);
  for (const label of PAPERS) {
    await tabTo(page, page.getByLabel(`Ajouter : ${label}`));
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(paper(`${label}.pdf`));
    await expect(page.getByRole('button', { name: `Voir ${label}.pdf` })).toBeVisible();
  }
  await tabTo(page, page.getByLabel('IBAN'));
  await page.keyboard.type(IBAN);
  await tabTo(page, page.getByLabel('Titulaire du compte'));
  await page.keyboard.type('Théo Le Gall');
  await tabTo(page, page.getByRole('button', { name: 'Envoyer la demande' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/VTE-\d{4}-\d{6}/).first()).toBeVisible();
});

test('a claim sent is withdrawn, after a confirmation', { tag: '@once' }, async ({ page, baseURL }) => {
  const { alternant, claimId } = await new Given(baseURL).settlingClaim();
  await signIn(page, alternant.email);
  await open(page, `/candidat/aides/${claimId}`);
  await page.getByRole('button', { name: 'Retirer la demande' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Garder la demande' }).click();
  await expect(page.locator('vte-status')).toHaveText(/Déposée/);
  await page.getByRole('button', { name: 'Retirer la demande' }).click();
  await page.getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(page.locator('vte-status')).toHaveText(/Retirée/);
  await expectAccessible(page);
});

test('a refusal says why and how to appeal; the appeal opens the review again', async ({ page, baseURL }) => {
  const given = new Given(baseURL);
  const { alternant, claimId } = await given.settlingClaim();
  const instructor = await given.staff('Karim', 'instructor');
  const claim = `/grant-claims/${claimId}`;
  await move(instructor, claim, { action: 'take' });
  await move(instructor, claim, { action: 'recommend', opinion: 'refuse', reason: 'Le logement est trop loin.' });
  const reason = 'Le logement est à 80 km de l’entreprise.';
  await move(await given.staff('Lise', 'approver'), claim, { action: 'refuse', reason });
  await signIn(page, alternant.email);
  await open(page, `/candidat/aides/${claimId}`);
  await expect(page.getByText(reason).first()).toBeVisible();
  await expect(page.getByText('tribunal administratif')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Déposer un recours' }).click();
  await page.getByRole('button', { name: 'Envoyer le recours' }).click();
  await expect(page.getByLabel('Ce que vous contestez')).toBeFocused();
  await page.getByLabel('Ce que vous contestez').fill('Le bail montre une adresse à 8 km, pas à 80.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Envoyer le recours' }).click();
  await expect(page.locator('vte-status')).toHaveText(/En examen/);
  await expectAccessible(page);
});

async function signIn(page: Page, email: string): Promise<void> {
  await open(page, '/connexion');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).not.toHaveURL(/connexion/);
}

/** Presses Tab until the focus is there, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error('The focus does not reach it');
}

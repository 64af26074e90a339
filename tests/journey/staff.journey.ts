import type { Role } from '@vte/contract';
import type { Browser } from '@playwright/test';
import type { Client } from '../support/client.ts';
import { Given, move } from './support/given.ts';
import { PASSWORD, Person } from './support/people.ts';
import { expect, expectAccessible, open, test } from './support/test.ts';

test.describe.configure({ timeout: 240_000 });

/** A word that no other run has, to find one's own cases in a database that others fill. */
const mark = () => Math.random().toString(36).slice(2, 8).toUpperCase();

async function atScreen(browser: Browser, { email }: Client): Promise<Person> {
  const person = await Person.arrives(browser, 'staff');
  await person.signsIn(email, PASSWORD);
  return person;
}

test.describe('the staff', () => {
  let given: Given;
  let moderator: Client;
  const opened: Person[] = [];

  const at = async (browser: Browser, client: Client): Promise<Person> => {
    const person = await atScreen(browser, client);
    opened.push(person);
    return person;
  };

  test.beforeAll(async ({ baseURL }) => {
    test.setTimeout(240_000);
    given = new Given(baseURL);
    moderator = await given.staff('Nadia', 'moderator');
  });
  test.afterEach(async () => {
    for (const person of opened.splice(0)) await person.page.context().close();
  });

  const SCREENS: [Role, string, string[]][] = [
    ['moderator', 'Offres à relire', ['/admin/entreprises', '/admin/offres']],
    ['instructor', 'Demandes à prendre en charge', ['/admin/aides']],
    ['approver', 'Demandes à décider', []],
    ['payer', 'Aides à verser', ['/admin/paiements']],
    ['auditor', 'voici vos pages', ['/admin/journal']],
    ['admin', 'voici vos pages', ['/admin/utilisateurs']],
  ];
  for (const [role, heading, pages] of SCREENS)
    test(`${role}: a home and its screens`, async ({ browser }) => {
      const person = await at(browser, await given.staff('Sam', role));
      await open(person.page, '/admin');
      await person.sees(new RegExp(heading));
      await expectAccessible(person.page);
      for (const page of pages) {
        await open(person.page, page);
        await person.page.locator('h1').waitFor();
        await expectAccessible(person.page);
      }
      await open(person.page, '/admin/aides?etat=withdrawn&q=introuvable');
      if (role !== 'moderator') await person.sees('Rien ne répond à ces critères');
    });

  test('a moderator verifies a company, with the letters', async ({ browser }) => {
    const name = `Fonderie ${mark()}`;
    await given.pendingCompany(name);
    const person = await at(browser, moderator);
    const { page } = person;
    await open(page, `/admin/entreprises?q=${name.split(' ')[1] ?? ''}`);
    await page.keyboard.press('j');
    await person.sees(name);
    await expectAccessible(page);
    await page.keyboard.press('v');
    await expect(page.getByText('Ouvrez d’abord la fiche du registre')).toBeVisible();
    await page.getByRole('checkbox', { name: /J’ai vu la fiche du registre/ }).press(' ');
    await page.keyboard.press('v');
    await expect(page.getByText(`${name} est vérifiée.`)).toBeVisible();
    await person.sees('Entreprises');
    await expect(page.getByText('Rien ne répond à ces critères')).toBeVisible();
    await person.follow('Toutes');
    await expect(page).toHaveURL(/etat=toutes/);
    await expect(page.getByRole('navigation', { name: 'Entreprises' }).getByRole('link')).toContainText([name]);
  });

  test('a moderator sends back a flagged offer, then publishes it corrected', { tag: '@once' }, async ({ browser }) => {
    const title = `Chef de projet export ${mark()} (H/F)`;
    const profile = 'Vous êtes une personne jeune et dynamique, titulaire d’un bac+2 ou plus.';
    const manager = await given.verifiedCompany(`Ateliers ${mark()}`, moderator);
    const id = await given.submittedOffer(manager, { title, profile });
    const person = await at(browser, moderator);
    const { page } = person;
    await open(page, `/admin/offres?q=${encodeURIComponent(title)}`);
    await person.follow(title);
    await expect(page.locator('mark', { hasText: 'jeune et dynamique' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('p');
    await expect(page.getByText('puis cochez que vous les avez lues')).toBeVisible();
    await person.press('Renvoyer à l’entreprise');
    await person.press(/^Profil recherché\s: Ce mot vise un âge/);
    await expect(page.getByLabel('Motif')).toHaveValue(/Ce mot vise un âge/);
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Renvoyer à l’entreprise' }).click();
    await expect(page.getByText(`« ${title} » revient à l’entreprise.`)).toBeVisible();

    await move(manager, `/offers/${id}`, { action: 'revise' });
    await manager.patch(`/offers/${id}`, { profile: 'Vous avez un bac+2 ou plus et l’envie de vendre loin.' });
    await move(manager, `/offers/${id}`, { action: 'submit' });
    await open(page, `/admin/offres?id=${id}`);
    await expect(page.getByText('Aucune formulation signalée.')).toBeVisible();
    await person.press(/^Publier/);
    await expect(page.getByText(`« ${title} » est en ligne.`)).toBeVisible();
  });

  test('an instructor leads a claim to its opinion by the keyboard alone', { tag: '@once' }, async ({ browser }) => {
    const name = `Ateliers ${mark()}`;
    const { claimId: id, manager } = await given.recruitmentClaim(name, moderator);
    const person = await at(browser, await given.staff('Karim', 'instructor'));
    const { page } = person;
    await open(page, `/admin/aides?q=${name.split(' ')[1] ?? ''}`);
    await page.getByRole('link', { name: `${name} pour Inès Marchal` }).press('Enter');
    await expectAccessible(page);
    await page.keyboard.press('p');
    await person.is('En examen');
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/piece=/);

    await page.keyboard.press('d');
    const first = page.getByLabel('Ce que vous attendez', { exact: true });
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Un organigramme signé.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('Ce que vous attendez, pièce 2').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Ce que vous attendez, pièce 2').focus();
    await page.keyboard.type('Une copie nette du RIB.');
    await page.getByRole('button', { name: 'Confirmer' }).press('Enter');
    await person.is('Pièce demandée');
    await expect(page.getByText('Une copie nette du RIB.')).toBeVisible();

    await move(manager, `/grant-claims/${id}`, { action: 'answer' });
    await page.reload();
    await person.is('En examen');
    await page.keyboard.press('a');
    await expect(page.getByLabel('Motif')).toHaveValue('Pièces vues, conditions remplies.');
    await page.getByRole('button', { name: 'Confirmer' }).press('Enter');
    await person.is('À décider');
    await expect(page.getByText('Avis favorable.')).toBeVisible();
    await expectAccessible(page);
  });

  test('one account does not hold two duties: the page says why', { tag: '@once' }, async ({ browser }) => {
    const { claimId: id } = await given.recruitmentClaim(`Ateliers ${mark()}`, moderator);
    const both = await given.staff('Paul', 'instructor', 'approver');
    const path = `/grant-claims/${id}`;
    await move(both, path, { action: 'take' });
    await move(both, path, { action: 'recommend', opinion: 'approve', reason: 'Pièces vues.' });
    const person = await at(browser, both);
    await open(person.page, `/admin/aides/${id}`);
    await expect(
      person.page.getByText(/Vous avez rendu l’avis le .*\s: la suite revient à une autre personne/),
    ).toBeVisible();
    await expect(person.page.getByRole('button', { name: 'Accorder l’aide' })).toHaveCount(0);
    await expectAccessible(person.page);

    const approver = await at(browser, await given.staff('Lise', 'approver'));
    await open(approver.page, `/admin/aides/${id}`);
    await approver.press('Refuser');
    await approver.press('Confirmer');
    await expect(approver.page.getByText('Écrivez le motif : la personne concernée le lira.')).toBeVisible();
    await expect(approver.page.getByText(/voies de recours/)).toBeVisible();
    await expectAccessible(approver.page);
    await approver.press('Annuler');
    await approver.press('Accorder l’aide');
    await approver.press('Confirmer');
    await approver.is('Accordée');
    await open(approver.page, '/admin/aides?etat=approved&miens=oui');
    await expect(approver.page.getByRole('link', { name: /pour Inès Marchal/ })).toHaveCount(1);
  });

  test('a payer sees what is due and to whom, and takes the list away', { tag: '@once' }, async ({ browser }) => {
    const name = `Ateliers ${mark()}`;
    const { claimId: id } = await given.recruitmentClaim(name, moderator);
    const path = `/grant-claims/${id}`;
    const instructor = await given.staff('Karim', 'instructor');
    await move(instructor, path, { action: 'take' });
    await move(instructor, path, { action: 'recommend', opinion: 'approve', reason: 'Pièces vues.' });
    await move(await given.staff('Lise', 'approver'), path, { action: 'approve' });
    const person = await at(browser, await given.staff('Ugo', 'payer'));
    const { page } = person;
    await open(page, '/admin/paiements');
    await expect(page.getByText('à verser')).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await person.press(/Télécharger la liste/);
    expect((await download).suggestedFilename()).toMatch(/^versements-\d{4}-\d\d-\d\d\.csv$/);
    await open(page, `/admin/aides/${id}`);
    await page.keyboard.press('v');
    await expect(page.getByText(/FR14\s2004/)).toBeVisible();
    await person.press('Confirmer');
    await expect(page.getByText('Comparez d’abord l’IBAN à celui du RIB.')).toBeVisible();
    await person.tick(/L’IBAN est celui du RIB/);
    await expectAccessible(page);
    await person.press('Confirmer');
    await person.is('Versée');
  });

  test('an administrator invites, changes roles, suspends, and opens again', { tag: '@once' }, async ({ browser }) => {
    const admin = await at(browser, await given.staff('Alix', 'admin'));
    const { page } = admin;
    const email = `rene.${mark().toLowerCase()}@exemple.fr`;
    await open(page, '/admin/utilisateurs');
    await admin.press('Inviter');
    await expectAccessible(page);
    await admin.fill('Adresse e-mail', email);
    await admin.press('Envoyer l’invitation');
    await expect(page.getByText('Choisissez au moins un rôle.')).toBeVisible();
    await admin.tick('Instruction');
    await admin.press('Envoyer l’invitation');
    await expect(page.getByText(`L’invitation part vers ${email}.`)).toBeVisible();
    await open(page, `/admin/utilisateurs?q=${email}`);
    await admin.press(/^Nouveau lien pour/);
    await expect(page.getByText(`Un nouveau lien part vers ${email}`)).toBeVisible();
    await expect(async () => {
      await given.accept(email, 'René');
    }).toPass({ timeout: 30_000 });

    await open(page, `/admin/utilisateurs?q=${email}`);
    await admin.press('Changer les rôles de René Delorme');
    await admin.tick('Audit');
    await expectAccessible(page);
    await admin.press('Enregistrer les rôles');
    const line = page.getByRole('listitem').filter({ hasText: email });
    await expect(line.getByText('Instruction, Audit')).toBeVisible();
    await admin.press('Suspendre René Delorme');
    await expect(line.getByText('Suspendu')).toBeVisible();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(line.getByText('Actif')).toBeVisible();
    await expectAccessible(page);
  });

  test(
    'an administrator writes the first axis of a plan, and finds it on the page',
    { tag: '@once' },
    async ({ browser }) => {
      const admin = await given.staff('Alix', 'admin');
      // Any of them: another run may have written the plan of one.
      const { items } = (await admin.get<{ items: { slug: string }[] }>('/territories?limit=100')).body;
      const path = `/territoires/${items[Math.floor(Math.random() * items.length)]?.slug}`;
      const person = await at(browser, admin);
      const { page } = person;
      // Drawn by the server for nobody in particular: what this account may do comes with its session.
      await page.goto(path);
      await expect(page.getByRole('link', { name: 'Écrire : Foncier et friches' })).toBeVisible();
      await person.follow('Écrire : Foncier et friches');
      const words = `Trois friches sont à reprendre (${mark()}).`;
      await person.fill('Texte', words);
      await person.press('Publier l’axe');
      await expect(page.getByText('Publié le', { exact: false })).toBeVisible();
      await page.goto(path);
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Modifier : Foncier et friches' })).toBeVisible();
    },
  );

  test('an auditor filters the journal and verifies the chain', { tag: '@once' }, async ({ browser }) => {
    const name = `Fonderie ${mark()}`;
    const { id } = await given.pendingCompany(name);
    await move(moderator, `/companies/${id}`, { action: 'refuse', reason: 'Le SIREN ne correspond pas.' });
    const person = await at(browser, await given.staff('Iris', 'auditor'));
    const { page } = person;
    await open(page, `/admin/journal?id=${id}`);
    const lines = page.getByRole('list', { name: 'Écritures' }).getByRole('listitem');
    await expect(lines).toHaveCount(3);
    await expect(lines.first()).toContainText('En vérification → À corriger');
    await expect(lines.first()).toContainText('« Le SIREN ne correspond pas. »');
    await expectAccessible(page);
    await person.choose('Action', 'Envoi');
    await expect(lines).toHaveCount(1);
    await person.press(/retirer ce filtre/);
    await person.choose('Action', 'Toutes');
    await person.choose('Objet', 'Entreprise');
    await expect(lines.filter({ hasText: 'Compte' })).toHaveCount(0);
    await lines
      .first()
      .getByRole('button', { name: /Delorme|Aubin/ })
      .click();
    await expect(page).toHaveURL(/par=/);
    await person.fill('Du', '2020-01-01');
    await page.getByLabel('Du', { exact: true }).press('Enter');
    await person.press('Vérifier la chaîne');
    await expect(page.getByText(/La chaîne est intacte\s: .*\sécritures vérifiées/)).toBeVisible();
    await expectAccessible(page);
  });
});

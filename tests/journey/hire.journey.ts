import { inDays, inviteStaff, newSiret, Person } from './support/people.ts';
import { chooseCommune, expect, expectAccessible, open, test } from './support/test.ts';

const MOST_INTERACTIONS_TO_SUBMIT = 35;
const MOST_INTERACTIONS_TO_DECIDE = 6;
const IBAN = 'FR1420041010050500013M02606';
const TITLE = 'Responsable transformation numérique (H/F)';
const PDF = {
  name: 'piece.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
};

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** One hire, from sign-up to the payment, by the people who live it; each test goes on where the one before ended. */
test.describe('a hire', () => {
  let manager: Person;
  let graduate: Person;
  let staff: Record<string, Person>;
  let offerPath: string;
  let claimPath: string;
  let receipt: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    staff = await inviteStaff(browser, {
      moderatrice: 'Modération',
      instructeur: 'Instruction',
      approbatrice: 'Décision',
      payeur: 'Paiement',
    });
    manager = await Person.arrives(browser, 'claire');
    graduate = await Person.arrives(browser, 'ines');
  });
  test.afterAll(async () => {
    for (const person of [manager, graduate, ...Object.values(staff)]) await person.leaves();
  });

  test('company-hires: an SME signs up, creates its space and submits a first offer', async () => {
    const { page } = manager;
    await manager.joins('company', 'Claire', 'Aubin');
    await manager.sees('Créer l’espace de votre entreprise');
    await open(page, '/entreprise/offres/nouvelle');
    await manager.sees('D’abord, votre entreprise');
    await expect(page.getByLabel('Titre du poste')).toBeHidden();
    await page.getByRole('link', { name: 'Créer l’espace de l’entreprise' }).click();
    await manager.sees('Créer l’espace de votre entreprise');
    await manager.fill('Nom de l’entreprise', 'Ateliers Vauberne');
    await manager.fill('SIRET de l’établissement', newSiret());
    manager.interactions += 2;
    await chooseCommune(page, 'Commune de l’établissement', 'ambois', /Amboise/);
    await manager.fill('Effectif', '120');
    await manager.fill('Chiffre d’affaires', '18 000 000');
    await manager.fill('Total du bilan', '12 000 000');
    await expect(page.getByText('Lieu du poste : Rempli')).toBeVisible();
    await expectAccessible(page);
    await manager.press('Créer l’espace');
    await manager.sees(/publiez votre première offre/);
    await expectAccessible(page);

    await manager.follow('Rédiger une offre');
    await manager.fill('Titre du poste', TITLE);
    await manager.tick('Numérique');
    await manager.fill(
      'Responsabilités',
      'Vous pilotez le passage au numérique du catalogue et des ateliers, de bout en bout. Vous choisissez les outils avec les chefs d’équipe, vous conduisez le déploiement et vous formez les utilisateurs sur les deux sites.',
    );
    await manager.fill('Résultats attendus', 'Dans un an, le catalogue en ligne porte dix pour cent des commandes.');
    await manager.fill('Autonomie', 'Vous arbitrez le budget du projet et vous choisissez les prestataires.');
    await manager.fill('Rattachée à', 'Directrice générale');
    await expect(page.getByText('Brouillon enregistré')).toBeVisible();
    await expectAccessible(page);
    await manager.press('Continuer');
    await manager.choose('Contrat', 'CDI');
    await manager.fill('Début', inDays(0));
    await manager.fill('Salaire brut minimum', '2 600');
    await manager.fill('Salaire brut maximum', '2 900');
    await manager.fill('Convention collective (IDCC)', '3248');
    await expectAccessible(page);
    await manager.press('Continuer');
    await manager.choose('Diplôme demandé, au moins', 'Bac+2');
    await expectAccessible(page);
    await manager.press('Continuer');
    await expect(page.getByText('Tout ce qu’il faut est là.')).toBeVisible();
    await expectAccessible(page);
    await manager.press('Envoyer en relecture');
    await manager.is('En relecture');
    expect(manager.interactions).toBeLessThanOrEqual(MOST_INTERACTIONS_TO_SUBMIT);
    await expectAccessible(page);
    offerPath = new URL(page.url()).pathname;
  });

  test('the company is verified and the offer published', async () => {
    const moderator = staff['moderatrice'] as Person;
    const { page } = moderator;
    await open(page, '/admin');
    await expectAccessible(page);
    await open(page, '/admin/entreprises?etat=pending');
    await moderator.follow(/Ateliers Vauberne/);
    await moderator.tick(/J’ai vu la fiche du registre/);
    await expectAccessible(page);
    await moderator.press('Vérifier l’entreprise');
    await expect(page.getByText('Ateliers Vauberne est vérifiée.')).toBeVisible();
    await open(page, '/admin/offres?etat=submitted');
    await moderator.follow(new RegExp('Responsable transformation numérique'));
    await expectAccessible(page);
    await moderator.press('Publier');
    await expect(page.getByText(/est en ligne/)).toBeVisible();
  });

  test('graduate-applies: a graduate fills a profile, finds the offer and applies', async () => {
    const { page } = graduate;
    await graduate.joins('candidate', 'Inès', 'Marchal');
    await graduate.sees('Votre profil');
    await graduate.choose('Plus haut diplôme obtenu', 'Bac+5');
    await graduate.fill('Obtenu le', inDays(-120));
    await graduate.fill('Intitulé du diplôme', 'Master génie industriel');
    await expectAccessible(page);
    await graduate.press('Enregistrer et continuer');
    await graduate.sees('Vos compétences');
    await page.getByLabel('Compétences', { exact: true }).fill('Gestion de projet, SQL,');
    await graduate.tick('Numérique');
    await expectAccessible(page);
    await graduate.press('Enregistrer et continuer');
    await graduate.sees('Vos envies');
    await graduate.tick('CDI');
    await expectAccessible(page);
    await graduate.press('Enregistrer et continuer');
    await graduate.sees('Votre présentation');
    await page.getByLabel('Ajouter un CV').setInputFiles(PDF);
    await expect(page.getByText('piece.pdf')).toBeVisible();
    await expectAccessible(page);
    await graduate.press('Enregistrer et continuer');
    await graduate.sees('Vos choix');
    await expectAccessible(page);
    await graduate.press('Enregistrer');
    await graduate.sees(/Bonjour Inès/);
    await expect(page.getByText('Pourquoi ce chiffre').first()).toBeVisible();
    await expectAccessible(page);

    await open(page, '/offres?q=transformation');
    await expectAccessible(page);
    await graduate.follow(TITLE);
    await graduate.sees('Pourquoi ce poste peut être un VTE');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Candidater' }).locator('visible=true').first().click();
    await graduate.sees('Candidater');
    await graduate.fill('Votre message', 'J’ai relié quatorze presses à une supervision pendant mon stage.');
    await page.reload();
    await expect(page.getByLabel('Votre message', { exact: true })).toHaveValue(/quatorze presses/);
    await graduate.tick(/Je transmets mon profil/);
    await expectAccessible(page);
    await graduate.press('Envoyer ma candidature');
    await expect(page.getByText('Votre candidature est envoyée')).toBeVisible();
    await expectAccessible(page);
    await open(page, '/candidat/candidatures');
    await graduate.is('Envoyée');
    await expectAccessible(page);
  });

  test('the manager reads, shortlists by the menu, undoes, and proposes a contract', async () => {
    const { page } = manager;
    await open(page, offerPath);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Déplacer Inès Marchal' }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Présélection' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Inès Marchal : présélection.')).toBeVisible();
    await manager.press('Annuler');
    await expect(page.getByText('Inès Marchal : envoyée.').or(page.getByText('Inès Marchal : vue.'))).toBeVisible();
    await page.getByRole('link', { name: 'Inès Marchal' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Inès Marchal', level: 2 })).toBeFocused();
    await expectAccessible(page);
    await manager.follow('CV');
    await expect(page.getByTitle('piece.pdf')).toBeVisible();
    await expectAccessible(page);
    await manager.follow('Historique');
    await expect(page.getByRole('listitem').filter({ hasText: /^\s*Candidature envoyée/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Inès Marchal' })).toBeFocused();
    await page.keyboard.press('Enter');
    await manager.press('Présélectionner');
    await manager.press('Faire une proposition');
    await manager.fill('Début', inDays(0));
    await expectAccessible(page);
    await manager.press('Envoyer la proposition');
    await expect(page.getByText('La proposition est envoyée à Inès.')).toBeVisible();
  });

  test('the graduate accepts', async () => {
    const { page } = graduate;
    await open(page, '/candidat');
    await graduate.sees(/1 proposition attend votre réponse/);
    await expectAccessible(page);
    await graduate.follow('Lire la proposition');
    await graduate.press('Accepter la proposition');
    await graduate.press('J’accepte');
    await graduate.is('Recrutement');
    await expectAccessible(page);
  });

  test('the manager claims the aid', async () => {
    const { page } = manager;
    await open(page, offerPath);
    await manager.follow('Inès Marchal');
    await manager.follow('Demander l’aide');
    await manager.sees('Aide au recrutement');
    await expectAccessible(page);
    const missing = page.getByLabel(/Ajouter\s: /);
    const given = page.getByLabel(/Remplacer\s: /);
    for (let left = await missing.count(); left > 0; left -= 1) {
      const before = await given.count();
      await missing.first().setInputFiles(PDF);
      await expect(given).toHaveCount(before + 1);
      await expect(missing).toHaveCount(left - 1);
    }
    await manager.fill('IBAN', 'FR76 0000');
    await page.getByLabel('Titulaire du compte').focus();
    await expect(page.getByText('Cet IBAN n’est pas valide')).toBeVisible();
    await manager.fill('IBAN', IBAN);
    await manager.fill('Titulaire du compte', 'Ateliers Vauberne');
    await manager.tick(/à jour auprès de l’Urssaf/);
    await page.getByLabel('Titulaire du compte').focus();
    await expect(page.getByText('Enregistré.')).toBeVisible();
    await expectAccessible(page);
    await manager.press('Envoyer la demande');
    await manager.is('Déposée');
    receipt = /VTE-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
    claimPath = `/admin/aides/${new URL(page.url()).pathname.split('/').at(-1) ?? ''}`;
    await open(page, offerPath);
    await manager.follow('Inès Marchal');
    await manager.follow('Suivre la demande');
    await manager.is('Déposée');
  });

  test('officers-decide: three people examine, decide and pay; a clean claim takes few gestures', async () => {
    const instructor = staff['instructeur'] as Person;
    await open(instructor.page, '/admin/aides');
    await expectAccessible(instructor.page);
    instructor.interactions = 0;
    await instructor.fill('Numéro, entreprise ou personne', receipt);
    await instructor.page.keyboard.press('Enter');
    await instructor.follow(/Ateliers Vauberne pour Inès Marchal/);
    await instructor.press('Prendre en charge');
    await instructor.is('En examen');
    await expectAccessible(instructor.page);
    await instructor.page.keyboard.press('d');
    await instructor.page.getByLabel('Ce que vous attendez').fill('Le RIB est illisible : envoyez une copie nette.');
    await instructor.press('Confirmer');
    await instructor.is('Pièce demandée');

    await open(manager.page, claimPath.replace('/admin', '/entreprise'));
    await expect(manager.page.getByText('Le RIB est illisible')).toBeVisible();
    await expectAccessible(manager.page);
    await manager.press('Envoyer ma réponse');
    await manager.is('En examen');

    await open(instructor.page, claimPath);
    instructor.interactions = 3;
    await instructor.press('Proposer l’accord');
    await expectAccessible(instructor.page);
    await instructor.press('Confirmer');
    await instructor.is('À décider');
    expect(instructor.interactions).toBeLessThanOrEqual(MOST_INTERACTIONS_TO_DECIDE);

    const approver = staff['approbatrice'] as Person;
    await open(approver.page, claimPath);
    await approver.press('Accorder l’aide');
    await approver.page.getByLabel(/Motif/).fill('Pièces vues, conditions remplies.');
    await approver.press('Confirmer');
    await approver.is('Accordée');

    const payer = staff['payeur'] as Person;
    await open(payer.page, '/admin/paiements');
    await expectAccessible(payer.page);
    await payer.follow(/Ateliers Vauberne pour Inès Marchal/);
    await payer.press('Marquer comme versée');
    await payer.tick(/L’IBAN est celui du RIB/);
    await payer.press('Confirmer');
    await payer.is('Versée');
    await expectAccessible(payer.page);

    await manager.page.reload();
    await manager.is('Versée');
  });
});

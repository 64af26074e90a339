import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { FIRST_ADMIN } from './first-admin.ts';
import { linkOfMail } from './mailbox.ts';
import { expect, open, test, watch } from './test.ts';

export const PASSWORD = 'Quai-des-Brumes:7,lune';

/** What a browser logs when a newcomer is asked for the space that they have not created yet. */
const SPACE_NOT_YET_CREATED = [/\/api\/v1\/me\/(?:company|candidate|matches)\b.*status of 40[49]/];

/** A person at a screen; what they do is counted. */
export class Person {
  /** Clicks, choices and fields filled in. */
  interactions = 0;

  private constructor(
    readonly page: Page,
    readonly email: string,
    private readonly problems: string[],
  ) {}

  /** What the browser is bound to say of this journey can be told beforehand. */
  static async arrives(browser: Browser, name: string, expected: readonly RegExp[] = []): Promise<Person> {
    const context: BrowserContext = await browser.newContext();
    const page = await context.newPage();
    const problems = watch(page, test.info().project.use.baseURL, [...SPACE_NOT_YET_CREATED, ...expected]);
    return new Person(page, `${name}.${randomUUID().slice(0, 8)}@exemple.fr`, problems);
  }

  /** Closes the browser; it must have had nothing to complain about. */
  async leaves(): Promise<void> {
    await this.page.context().close();
    expect(this.problems).toEqual([]);
  }

  async click(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.click(this.page.getByRole('button', { name }));
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.click(this.page.getByRole('link', { name }).first());
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    this.interactions += 1;
    await this.page.getByLabel(label, { exact: typeof label === 'string' }).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    this.interactions += 1;
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  }

  async tick(label: string | RegExp): Promise<void> {
    const box = this.page.getByRole('checkbox', { name: label });
    // Where the box is drawn: the sentence beside it may hold a link.
    const drawn = { position: { x: 12, y: 12 } };
    this.interactions += 1;
    if (!(await box.isChecked())) await this.page.locator('label').filter({ has: box }).click(drawn);
    await expect(box).toBeChecked();
  }

  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }

  async is(status: string): Promise<void> {
    await expect(this.page.locator('vte-status', { hasText: status }).first()).toBeVisible();
  }

  /** Signs up, confirms the address by the link of the mail, signs in. */
  async joins(as: 'company' | 'candidate', firstName: string, lastName: string): Promise<void> {
    const { page, email } = this;
    await open(page, as === 'company' ? '/inscription?profil=entreprise' : '/inscription');
    await this.fill('Prénom', firstName);
    await this.fill('Nom', lastName);
    await this.fill('Adresse e-mail', email);
    await this.fill('Mot de passe', PASSWORD);
    await this.tick(/J’accepte/);
    await this.press('Créer mon compte');
    await this.sees('Ouvrez votre boîte aux lettres');
    this.interactions += 1;
    await page.goto(await linkOfMail(page, email, '/verification'));
    await expect(page.getByText('Votre adresse e-mail est confirmée.')).toBeVisible();
    await this.signsIn(email, PASSWORD);
  }

  async signsIn(email: string, password: string): Promise<void> {
    await open(this.page, '/connexion');
    await this.fill('Adresse e-mail', email);
    await this.fill('Mot de passe', password);
    await this.press('Se connecter');
    await expect(this.page).not.toHaveURL(/connexion/);
  }
}

/** Members of the staff, invited by the first administrator with clicks, and signed in. */
export async function inviteStaff(browser: Browser, roles: Record<string, string>): Promise<Record<string, Person>> {
  const admin = await Person.arrives(browser, 'admin');
  await admin.signsIn(FIRST_ADMIN.email, FIRST_ADMIN.password);
  const staff: Record<string, Person> = {};
  for (const [name, role] of Object.entries(roles)) {
    const person = await Person.arrives(browser, name);
    await open(admin.page, '/admin/utilisateurs');
    await admin.press('Inviter');
    await admin.fill('Adresse e-mail', person.email);
    await admin.tick(role);
    await admin.press('Envoyer l’invitation');
    await expect(admin.page.getByText(`L’invitation part vers ${person.email}`)).toBeVisible();
    await person.page.goto(await linkOfMail(person.page, person.email, '/invitation'));
    await person.fill('Prénom', name);
    await person.fill('Nom', 'Delorme');
    await person.fill('Mot de passe', PASSWORD);
    await person.tick(/J’accepte/);
    await person.press('Activer mon accès');
    await expect(person.page).not.toHaveURL(/token/);
    await person.signsIn(person.email, PASSWORD);
    staff[name] = person;
  }
  await admin.leaves();
  return staff;
}

/** A day as the date fields take it, some days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** SIREN and SIRET whose Luhn keys are right, different for each call. */
export function newSiret(): string {
  const siren = withKey(String(Math.floor(10_000_000 + Math.random() * 89_999_999)));
  return withKey(`${siren}0001`);
}

function withKey(digits: string): string {
  for (let key = 0; key < 10; key += 1) if (luhn(`${digits}${key}`) % 10 === 0) return `${digits}${key}`;
  throw new Error('unreachable');
}

function luhn(digits: string): number {
  return Array.from(digits)
    .reverse()
    .reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
}

import { randomUUID } from 'node:crypto';
import type { Role } from '@vte/contract';
import { candidateBody, companyBody, contractBody, IBAN, offerBody, PDF } from '../../fixtures/facts.ts';
import { Client } from '../../support/client.ts';
import { FIRST_ADMIN } from './first-admin.ts';
import { inDays, newSiret, PASSWORD } from './people.ts';
import { expect } from './test.ts';

interface Row {
  id: string;
  slug: string;
  version: number;
  missingDocuments: string[];
}

const LETTER = { message: 'Votre projet m’intéresse.', shareProfile: true };

/** What is there before a journey starts, and what others do meanwhile, through the API. */
export class Given {
  private readonly visitor: Client;
  private admin: Client | null = null;

  constructor(private readonly baseUrl = '') {
    this.visitor = new Client(baseUrl);
  }

  /** Somebody who signed up and confirmed their address. */
  async person(role: 'candidate' | 'company', firstName: string, lastName: string): Promise<Client> {
    const email = newAddress(role);
    const person = { email, password: PASSWORD, role, firstName, lastName, acceptTerms: true };
    ok(await this.visitor.post('/auth/register', person));
    ok(await this.visitor.post('/auth/verify-email', { token: await this.tokenMailedTo(email) }));
    return this.signIn(email);
  }

  /** A member of the staff whose invitation is accepted. */
  async staff(firstName: string, ...roles: Role[]): Promise<Client> {
    this.admin ??= await this.signIn(FIRST_ADMIN.email, FIRST_ADMIN.password);
    const email = newAddress('equipe');
    ok(await this.admin.post('/admin/accounts', { email, roles }));
    return this.accept(email, firstName);
  }

  /** Somebody invited opens the link of the mail. */
  async accept(email: string, firstName: string): Promise<Client> {
    const person = { password: PASSWORD, firstName, lastName: 'Delorme', acceptTerms: true };
    ok(await this.visitor.post('/auth/accept-invitation', { token: await this.tokenMailedTo(email), ...person }));
    return this.signIn(email);
  }

  /** A manager whose company asked for its verification. */
  async pendingCompany(name: string): Promise<{ manager: Client; id: string }> {
    const manager = await this.person('company', 'Hélène', 'Aubry');
    const siret = newSiret();
    const { id } = ok(await manager.post<Row>('/companies', companyBody({ name, siret, siren: siret.slice(0, 9) })));
    await move(manager, `/companies/${id}`, { action: 'submit' });
    return { manager, id };
  }

  async verifiedCompany(name: string, moderator: Client): Promise<Client> {
    const { manager, id } = await this.pendingCompany(name);
    await move(moderator, `/companies/${id}`, { action: 'verify', registrySeen: true });
    return manager;
  }

  /** An offer that waits for a moderator. */
  async submittedOffer(manager: Client, change: object = {}): Promise<string> {
    const { id } = ok(await manager.post<Row>('/offers', offerBody({ startsOn: inDays(10), ...change })));
    await move(manager, `/offers/${id}`, { action: 'submit' });
    return id;
  }

  /** A verified company with an apprenticeship offer that everybody can read. */
  async publishedApprenticeship(title: string): Promise<{ manager: Client; offer: Row }> {
    const moderator = await this.staff('Nadia', 'moderator');
    const manager = await this.verifiedCompany('Ateliers Aubry', moderator);
    const offerId = await this.submittedOffer(manager, {
      title,
      contractType: 'apprenticeship',
      durationMonths: 12,
      startsOn: inDays(-1),
      payMinCents: 120_000,
      payMaxCents: 150_000,
      themes: ['ecology'],
    });
    await move(moderator, `/offers/${offerId}`, { action: 'publish' });
    return { manager, offer: ok(await manager.get<Row>(`/me/offers/${offerId}`)) };
  }

  /** An alternant who accepted a proposal: may claim the aid to settle in. */
  async hiredAlternant(): Promise<{ alternant: Client; applicationId: string }> {
    const { manager, offer } = await this.publishedApprenticeship('Chargé·e de projet écologie');
    const alternant = await this.person('candidate', 'Théo', 'Le Gall');
    const profile = { diplomaLevel: 5, diplomaTitle: 'BTS', preparesLevel: 6, contractTypes: ['apprenticeship'] };
    ok(await alternant.put('/me/candidate', candidateBody(profile)));
    const { id } = ok(await alternant.post<Row>(`/offers/${offer.id}/applications`, LETTER));
    await propose(manager, id);
    await move(alternant, `/applications/${id}`, { action: 'accept' });
    return { alternant, applicationId: id };
  }

  /** A claim of the aid to settle in, sent by the alternant. */
  async settlingClaim(): Promise<{ alternant: Client; claimId: string }> {
    const { alternant, applicationId } = await this.hiredAlternant();
    const claimId = await sendClaim(
      alternant,
      { applicationId, kind: 'settling_in' },
      { accountHolder: 'Théo Le Gall' },
    );
    return { alternant, claimId };
  }

  /** A claim of the aid to recruit, sent by the company that hired Inès Marchal. */
  async recruitmentClaim(companyName: string, moderator: Client): Promise<{ manager: Client; claimId: string }> {
    const manager = await this.verifiedCompany(companyName, moderator);
    const offerId = await this.submittedOffer(manager);
    await move(moderator, `/offers/${offerId}`, { action: 'publish' });
    const candidate = await this.person('candidate', 'Inès', 'Marchal');
    ok(await candidate.put('/me/candidate', candidateBody({ diplomaObtainedOn: inDays(-120) })));
    const { id } = ok(await candidate.post<Row>(`/offers/${offerId}/applications`, LETTER));
    await move(manager, `/applications/${id}`, { action: 'shortlist' });
    const contract = contractBody({ signedOn: inDays(-9), startsOn: inDays(-2) });
    await move(manager, `/applications/${id}`, { action: 'make_offer', contract });
    await move(candidate, `/applications/${id}`, { action: 'accept' });
    const account = { accountHolder: companyName, upToDate: true };
    return { manager, claimId: await sendClaim(manager, { applicationId: id, kind: 'recruitment' }, account) };
  }

  private async signIn(email: string, password = PASSWORD): Promise<Client> {
    const { accessToken } = ok(await this.visitor.post<{ accessToken: string }>('/auth/login', { email, password }));
    return new Client(this.baseUrl, accessToken, email);
  }

  /** The secret of the latest mail: mails leave a little after the act that causes them. */
  private async tokenMailedTo(email: string): Promise<string> {
    let token = '';
    await expect(async () => {
      const { items } = ok(await this.visitor.get<{ items: { text: string }[] }>(`/dev/mails?to=${email}`));
      token = items.map(({ text }) => /[?&]token=([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? '';
      expect(token).not.toBe('');
    }).toPass({ timeout: 30_000 });
    return token;
  }
}

/** The company proposes an apprenticeship that began yesterday. */
export async function propose(manager: Client, applicationId: string): Promise<void> {
  const contract = contractBody({
    type: 'apprenticeship',
    signedOn: inDays(-8),
    startsOn: inDays(-1),
    endsOn: inDays(364),
    grossMonthlyCents: 130_000,
    contractYear: 1,
    ageBand: 'from_21_to_25',
  });
  await move(manager, `/applications/${applicationId}`, { action: 'shortlist' });
  await move(manager, `/applications/${applicationId}`, { action: 'make_offer', contract });
}

export async function move(person: Client, path: string, body: object): Promise<void> {
  ok(await person.post(`${path}/transitions`, body));
}

/** Opens a claim, gives every paper and the account, sends it. */
async function sendClaim(person: Client, opening: object, account: object): Promise<string> {
  const { id, missingDocuments } = ok(await person.post<Row>('/grant-claims', opening));
  const path = `/grant-claims/${id}`;
  for (const type of missingDocuments) ok(await person.upload(`${path}/documents`, { type }, PDF, `${type}.pdf`));
  ok(await person.patch(path, { iban: IBAN, ...account }));
  await move(person, path, { action: 'submit' });
  return id;
}

function newAddress(name: string): string {
  return `${name}.${randomUUID().slice(0, 8)}@exemple.fr`;
}

function ok<Body>({ status, body }: { status: number; body: Body }): Body {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

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

/** What is there before a journey starts, and what others do meanwhile, through the API. */
export class Given {
  private admin: Client | null = null;

  constructor(private readonly baseUrl: string) {}

  /** Somebody who signed up and confirmed their address. */
  async person(role: 'candidate' | 'company', firstName = 'Camille', lastName = 'Durand'): Promise<Client> {
    const visitor = new Client(this.baseUrl);
    const email = `${role}.${randomUUID().slice(0, 8)}@exemple.fr`;
    ok(
      await visitor.post('/auth/register', { email, password: PASSWORD, role, firstName, lastName, acceptTerms: true }),
    );
    ok(await visitor.post('/auth/verify-email', { token: await this.tokenMailedTo(email) }));
    return this.signIn(email);
  }

  async staff(role: Role): Promise<Client> {
    this.admin ??= await this.signIn(FIRST_ADMIN.email, FIRST_ADMIN.password);
    const email = `${role}.${randomUUID().slice(0, 8)}@exemple.fr`;
    ok(await this.admin.post('/admin/accounts', { email, roles: [role] }));
    const token = await this.tokenMailedTo(email);
    const identity = { firstName: 'Inès', lastName: 'Roche', password: PASSWORD, acceptTerms: true };
    ok(await new Client(this.baseUrl).post('/auth/accept-invitation', { token, ...identity }));
    return this.signIn(email);
  }

  /** A verified company with an apprenticeship offer that everybody can read. */
  async publishedApprenticeship(title: string): Promise<{ manager: Client; offer: Row }> {
    const manager = await this.person('company', 'Hélène', 'Aubry');
    const moderator = await this.staff('moderator');
    const siret = newSiret();
    const company = ok(await manager.post<Row>('/companies', companyBody({ siren: siret.slice(0, 9), siret })));
    await move(manager, `/companies/${company.id}`, { action: 'submit' });
    await move(moderator, `/companies/${company.id}`, { action: 'verify', registrySeen: true });
    const body = offerBody({
      title,
      contractType: 'apprenticeship',
      durationMonths: 12,
      startsOn: inDays(-1),
      payMinCents: 120_000,
      payMaxCents: 150_000,
      themes: ['ecology'],
    });
    const offer = ok(await manager.post<Row>('/offers', body));
    await move(manager, `/offers/${offer.id}`, { action: 'submit' });
    await move(moderator, `/offers/${offer.id}`, { action: 'publish' });
    return { manager, offer: ok(await manager.get<Row>(`/me/offers/${offer.id}`)) };
  }

  /** An alternant who accepted a proposal: may claim the aid to settle in. */
  async hiredAlternant(): Promise<{ alternant: Client; applicationId: string }> {
    const { manager, offer } = await this.publishedApprenticeship('Chargé·e de projet écologie');
    const alternant = await this.person('candidate', 'Théo', 'Le Gall');
    ok(
      await alternant.put(
        '/me/candidate',
        candidateBody({ diplomaLevel: 5, diplomaTitle: 'BTS', preparesLevel: 6, contractTypes: ['apprenticeship'] }),
      ),
    );
    const letter = { message: 'Votre projet m’intéresse.', shareProfile: true };
    const { id } = ok(await alternant.post<Row>(`/offers/${offer.id}/applications`, letter));
    await propose(manager, id);
    await move(alternant, `/applications/${id}`, { action: 'accept' });
    return { alternant, applicationId: id };
  }

  /** A claim of the aid to settle in, sent by the alternant. */
  async sentClaim(): Promise<{ alternant: Client; claimId: string }> {
    const { alternant, applicationId } = await this.hiredAlternant();
    const claim = ok(await alternant.post<Row>('/grant-claims', { applicationId, kind: 'settling_in' }));
    const path = `/grant-claims/${claim.id}`;
    for (const type of claim.missingDocuments) ok(await alternant.upload(`${path}/documents`, { type }, PDF));
    ok(await alternant.patch(path, { iban: IBAN, accountHolder: 'Théo Le Gall' }));
    await move(alternant, path, { action: 'submit' });
    return { alternant, claimId: claim.id };
  }

  private async signIn(email: string, password = PASSWORD): Promise<Client> {
    const { accessToken } = ok(
      await new Client(this.baseUrl).post<{ accessToken: string }>('/auth/login', { email, password }),
    );
    return new Client(this.baseUrl, accessToken, email);
  }

  /** The secret of the latest mail: mails leave a little after the act that causes them. */
  private async tokenMailedTo(email: string): Promise<string> {
    const visitor = new Client(this.baseUrl);
    let token = '';
    await expect(async () => {
      const { items } = ok(await visitor.get<{ items: { text: string }[] }>(`/dev/mails?to=${email}`));
      token = items.map(({ text }) => /[?&]token=([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? '';
      expect(token).not.toBe('');
    }).toPass({ timeout: 20_000 });
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

function ok<Body>({ status, body }: { status: number; body: Body }): Body {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

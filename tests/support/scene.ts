import { candidateBody, companyBody, contractBody, IBAN, offerBody, PDF } from '../fixtures/facts.ts';
import type { TestApp } from './app.ts';
import type { Client } from './client.ts';

interface Row {
  id: string;
  version: number;
}

/** A manager whose company is verified. */
export async function verifiedCompany(
  app: TestApp,
  moderator: Client,
): Promise<{ manager: Client; companyId: string }> {
  const manager = await app.signUp('company');
  const { body } = await manager.post<Row>('/companies', companyBody());
  await manager.post(`/companies/${body.id}/transitions`, { action: 'submit' });
  await moderator.post(`/companies/${body.id}/transitions`, { action: 'verify', registrySeen: true });
  return { manager, companyId: body.id };
}

/** An offer that candidates can read. */
export async function publishedOffer(manager: Client, moderator: Client, change: object = {}): Promise<string> {
  const { body } = await manager.post<Row>('/offers', offerBody(change));
  await manager.post(`/offers/${body.id}/transitions`, { action: 'submit' });
  await moderator.post(`/offers/${body.id}/transitions`, { action: 'publish' });
  return body.id;
}

export async function candidateWithProfile(app: TestApp): Promise<Client> {
  const candidate = await app.signUp('candidate');
  await candidate.put('/me/candidate', candidateBody());
  return candidate;
}

export const LETTER = { message: 'Votre projet m’intéresse.', shareProfile: true };

/** A candidate hired by the manager: id of the application. */
export async function hire(manager: Client, candidate: Client, offerId: string): Promise<string> {
  const { body } = await candidate.post<Row>(`/offers/${offerId}/applications`, LETTER);
  const path = `/applications/${body.id}/transitions`;
  await manager.post(path, { action: 'shortlist' });
  await manager.post(path, { action: 'make_offer', contract: contractBody() });
  await candidate.post(path, { action: 'accept' });
  return body.id;
}

/** The claim of the company for a hire, complete and sent: its path. */
export async function sentClaim(manager: Client, applicationId: string, change: object = {}): Promise<string> {
  const { body } = await manager.post<Row & { missingDocuments: string[] }>('/grant-claims', {
    applicationId,
    kind: 'recruitment',
  });
  const path = `/grant-claims/${body.id}`;
  for (const type of body.missingDocuments) await manager.upload(`${path}/documents`, { type }, PDF);
  await manager.patch(path, { iban: IBAN, accountHolder: 'Ateliers de la Loire', upToDate: true, ...change });
  await manager.post(`${path}/transitions`, { action: 'submit' });
  return path;
}

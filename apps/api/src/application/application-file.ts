import { Injectable } from '@nestjs/common';
import type { ApplicationActor } from '@vte/application';
import type { EntityManager } from 'typeorm';
import { Account } from '../auth/auth.entity.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company } from '../company/company.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import { StoredFile } from '../files/files.entity.ts';
import type { Caller } from '../http/access.ts';
import { Problem } from '../http/problem.ts';
import { Offer } from '../offer/offer.entity.ts';
import { Application, ApplicationEvent } from './application.entity.ts';

/** An application with everything that a page about it shows. */
export interface ApplicationFile {
  application: Application;
  offer: Offer;
  company: Company;
  candidate: Candidate;
  account: Account;
  cv: StoredFile | null;
}

/** Finds applications for somebody: those of others are not found. */
@Injectable()
export class ApplicationFiles {
  constructor(private readonly members: CompanyMembers) {}

  /** The application and the side on which the caller stands. @throws Problem not_found */
  async open(manager: EntityManager, caller: Caller, id: string, { lock = false } = {}) {
    const mode = lock ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const application = await manager.findOne(Application, { where: { id }, ...mode });
    if (application === null) throw new Problem('not_found');
    const file = await this.complete(manager, application);
    const actor = await this.sideOf(manager, caller, file);
    if (actor === null) throw new Problem('not_found');
    return { file, actor };
  }

  async complete(manager: EntityManager, application: Application): Promise<ApplicationFile> {
    const [file] = await this.completeAll(manager, [application]);
    if (file === undefined) throw new Problem('not_found');
    return file;
  }

  /** Five queries, however many applications. One whose candidate was erased is left out. */
  async completeAll(manager: EntityManager, applications: readonly Application[]): Promise<ApplicationFile[]> {
    const offers = await findAll(
      manager,
      Offer,
      applications.map(({ offerId }) => offerId),
    );
    const companies = await findAll(
      manager,
      Company,
      [...offers.values()].map(({ companyId }) => companyId),
    );
    const candidates = await findAll(
      manager,
      Candidate,
      applications.map(({ candidateId }) => candidateId),
    );
    const accounts = await findAll(manager, Account, [...candidates.keys()]);
    const cvs = await findAll(
      manager,
      StoredFile,
      [...candidates.values()].flatMap(({ cvFileId }) => cvFileId ?? []),
    );
    return applications.flatMap((application) => {
      const offer = offers.get(application.offerId);
      const company = companies.get(offer?.companyId ?? '');
      const candidate = candidates.get(application.candidateId);
      const account = accounts.get(application.candidateId);
      if (!offer || !company || !candidate || !account) return [];
      return [{ application, offer, company, candidate, account, cv: cvs.get(candidate.cvFileId ?? '') ?? null }];
    });
  }

  history(manager: EntityManager, applicationId: string): Promise<ApplicationEvent[]> {
    return manager.find(ApplicationEvent, { where: { applicationId }, order: { id: 'ASC' } });
  }

  private async sideOf(
    manager: EntityManager,
    caller: Caller,
    { application, company }: ApplicationFile,
  ): Promise<ApplicationActor | null> {
    if (application.candidateId === caller.id) return 'candidate';
    return (await this.members.companyIdOf(manager, caller)) === company.id ? 'company' : null;
  }
}

async function findAll<Row extends { id: string }>(
  manager: EntityManager,
  entity: new () => Row,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(entity, 'row')
    .where('row.id = ANY (:ids)', { ids: [...new Set(ids)] })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}

import { Injectable } from '@nestjs/common';
import type { Company as CompanyDocument, CompanyInput, CompanyPatch, CompanyTransition } from '@vte/contract';
import { COMPANY_TRANSITIONS, companySize, consolidate } from '@vte/eligibility';
import { slugify } from '@vte/offer';
import { decide } from '@vte/workflow';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { isUniqueViolation } from '../database/database-errors.ts';
import type { Caller } from '../http/access.ts';
import { expectVersion } from '../http/etag.ts';
import { statusAfter } from '../http/move.ts';
import { invalidField, Problem } from '../http/problem.ts';
import { MailService } from '../mail/mail.service.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { Company, Membership } from './company.entity.ts';
import { CompanyChanges } from './company-changes.ts';
import { CompanyMembers } from './company-members.ts';
import { toCompany, type CompanyActor } from './company.view.ts';

@Injectable()
export class CompanyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly changes: CompanyChanges,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly mail: MailService,
    private readonly members: CompanyMembers,
    private readonly territories: TerritoryService,
  ) {}

  /** @throws Problem siren_taken, conflict (the account already has a company) */
  async create(caller: Caller, input: CompanyInput): Promise<CompanyDocument> {
    this.requireCommune(input.communeCode);
    try {
      return await this.dataSource.transaction((manager) => this.insert(manager, caller, input));
    } catch (error) {
      if (isUniqueViolation(error, 'company_siren'))
        throw new Problem('siren_taken', {
          detail: 'Cette entreprise a déjà un espace : demandez à la personne qui l’a créé de vous inviter.',
        });
      if (isUniqueViolation(error))
        throw new Problem('conflict', { detail: 'Votre compte est déjà rattaché à une entreprise.' });
      throw error;
    }
  }

  async mine(caller: Caller): Promise<CompanyDocument> {
    return toCompany(await this.members.companyOf(this.dataSource.manager, caller), this.territories, ['company']);
  }

  /** What a company says of itself; its SIREN never changes. */
  async change(caller: Caller, patch: CompanyPatch, ifMatch: number | undefined): Promise<CompanyDocument> {
    if (patch.communeCode !== undefined) this.requireCommune(patch.communeCode);
    return this.dataSource.transaction(async (manager) => {
      const company = await this.members.companyOf(manager, caller, { lock: true });
      expectVersion(company, ifMatch);
      if (patch.siret !== undefined && !patch.siret.startsWith(company.siren))
        throw invalidField('siret', 'siret_of_other_siren', 'Ce SIRET n’appartient pas au SIREN de l’entreprise.');
      Object.assign(company, patch, { updatedAt: this.clock.now() });
      company.size = companySize(consolidate(company, company.links));
      await manager.save(company);
      await this.changes.tell(manager, company.id);
      await this.audit.record(manager, {
        entity: 'company',
        entityId: company.id,
        action: 'change',
        actor: caller,
        inputSnapshot: patch,
      });
      return toCompany(company, this.territories, ['company']);
    });
  }

  async move(
    caller: Caller,
    id: string,
    move: CompanyTransition,
    ifMatch: number | undefined,
  ): Promise<CompanyDocument> {
    return this.dataSource.transaction(async (manager) => {
      const company = await this.members.visibleCompany(manager, caller, id);
      expectVersion(company, ifMatch);
      const from = company.status;
      const actors = actorsOf(caller);
      const reason = move.reason ?? null;
      const facts = {
        emailVerified: caller.emailVerified,
        identifiersValid: true,
        communeResolved: this.territories.findCommune(company.communeCode) !== null,
        sizeDeclared: true,
        registrySeen: move.registrySeen === true,
        reasonGiven: reason !== null && reason !== '',
      };
      company.status = statusAfter(decide(COMPANY_TRANSITIONS, { action: move.action, status: from, actors, facts }));
      Object.assign(company, { statusReason: reason, updatedAt: this.clock.now() });
      await manager.save(company);
      await this.changes.tell(manager, company.id);
      await this.tellMembers(manager, company);
      await this.audit.record(manager, {
        entity: 'company',
        entityId: id,
        action: move.action,
        from,
        to: company.status,
        actor: caller,
        comment: reason,
      });
      return toCompany(company, this.territories, actors);
    });
  }

  private async insert(manager: EntityManager, caller: Caller, input: CompanyInput): Promise<CompanyDocument> {
    const now = this.clock.now();
    const id = this.ids.next();
    const company = manager.create(Company, {
      ...input,
      id,
      slug: `${slugify(input.name).slice(0, 60)}-${input.siren}`.replace(/^-/, ''),
      size: companySize(consolidate(input, input.links)),
      status: 'draft',
      statusReason: null,
      createdAt: now,
      updatedAt: now,
    });
    await manager.insert(Company, company);
    await manager.insert(Membership, { accountId: caller.id, companyId: id, role: 'owner', createdAt: now });
    await this.audit.record(manager, {
      entity: 'company',
      entityId: id,
      action: 'create',
      to: 'draft',
      actor: caller,
      inputSnapshot: input,
    });
    return toCompany(await manager.findOneByOrFail(Company, { id }), this.territories, ['company']);
  }

  /** The decisions of the staff are told; the company's own moves are not. */
  private async tellMembers(manager: EntityManager, { id, name, status, statusReason }: Company): Promise<void> {
    if (status === 'draft' || status === 'pending') return;
    for (const { email, firstName } of await this.members.contactsOf(manager, id))
      await this.mail.enqueue(manager, {
        to: email,
        template: 'companyDecided',
        data: { firstName, company: name, status, reason: statusReason },
      });
  }

  private requireCommune(code: string): void {
    if (this.territories.findCommune(code) === null)
      throw invalidField('communeCode', 'unknown_commune', 'Cette commune n’existe pas : choisissez-la dans la liste.');
  }
}

function actorsOf({ roles }: Caller): CompanyActor[] {
  return roles.filter((role) => role === 'company' || role === 'moderator');
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Candidate as CandidateDocument, CandidateInput } from '@vte/contract';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { Account } from '../auth/auth.entity.ts';
import { PersonalData } from '../auth/personal-data.ts';
import { isUniqueViolation } from '../database/database-errors.ts';
import { StoredFile } from '../files/files.entity.ts';
import { FilesService } from '../files/files.service.ts';
import type { Caller } from '../http/access.ts';
import { expectVersion } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import { Clock } from '../time/clock.ts';
import { Candidate } from './candidate.entity.ts';
import { toCandidate } from './candidate.view.ts';

@Injectable()
export class CandidateService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.register({
      section: 'candidate',
      collect: (manager, accountId) => manager.findOneBy(Candidate, { id: accountId }),
      erase: (manager, accountId) => this.erase(manager, accountId),
    });
  }

  /** @throws Problem not_found while the profile was never filled */
  async mine(caller: Caller): Promise<CandidateDocument> {
    const candidate = await this.dataSource.manager.findOneBy(Candidate, { id: caller.id });
    if (candidate === null) throw new Problem('not_found', { detail: 'Votre profil n’est pas encore rempli.' });
    return this.show(this.dataSource.manager, candidate);
  }

  async save(caller: Caller, input: CandidateInput, ifMatch: number | undefined): Promise<CandidateDocument> {
    try {
      return await this.write(caller, input, ifMatch);
    } catch (error) {
      // The first profile, sent twice at once: the other request made the row meanwhile.
      if (isUniqueViolation(error)) return this.write(caller, input, ifMatch);
      throw error;
    }
  }

  private write(caller: Caller, input: CandidateInput, ifMatch: number | undefined): Promise<CandidateDocument> {
    return this.dataSource.transaction(async (manager) => {
      const known = await manager.findOne(Candidate, { where: { id: caller.id }, lock: { mode: 'pessimistic_write' } });
      if (known !== null) expectVersion(known, ifMatch);
      const now = this.clock.now();
      const candidate = known ?? manager.create(Candidate, { id: caller.id, cvFileId: null, createdAt: now });
      const saved = await manager.save(Object.assign(candidate, input, { updatedAt: now }));
      return this.show(manager, saved);
    });
  }

  /** Keeps a new CV in the place of the one before. @throws Problem profile_required */
  async receiveCv(caller: Caller, request: FastifyRequest): Promise<CandidateDocument> {
    const { file } = await this.files.receive(request, caller.id);
    return this.dataSource.transaction(async (manager) => {
      const candidate = await manager.findOne(Candidate, {
        where: { id: caller.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (candidate === null) throw new Problem('profile_required');
      if (candidate.cvFileId !== null) await this.files.remove(manager, candidate.cvFileId);
      await this.files.attach(manager, file.id);
      const saved = await manager.save(Object.assign(candidate, { cvFileId: file.id, updatedAt: this.clock.now() }));
      return this.show(manager, saved);
    });
  }

  /** The caller's own CV. @throws Problem not_found */
  async openCv(caller: Caller) {
    const candidate = await this.dataSource.manager.findOneBy(Candidate, { id: caller.id });
    if (candidate?.cvFileId == null) throw new Problem('not_found');
    return this.files.open(candidate.cvFileId);
  }

  private async show(manager: EntityManager, candidate: Candidate): Promise<CandidateDocument> {
    const account = await manager.findOneByOrFail(Account, { id: candidate.id });
    const cv = candidate.cvFileId === null ? null : await manager.findOneBy(StoredFile, { id: candidate.cvFileId });
    return toCandidate(candidate, account, cv);
  }

  private async erase(manager: EntityManager, accountId: string): Promise<void> {
    const candidate = await manager.findOneBy(Candidate, { id: accountId });
    if (candidate?.cvFileId != null) await this.files.remove(manager, candidate.cvFileId);
    await manager.delete(Candidate, { id: accountId });
  }
}

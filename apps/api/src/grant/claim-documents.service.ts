import { Injectable } from '@nestjs/common';
import { documentTypeSchema, type Claim } from '@vte/contract';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { FilesService } from '../files/files.service.ts';
import type { Caller } from '../http/access.ts';
import { invalidField, Problem } from '../http/problem.ts';
import { Clock } from '../time/clock.ts';
import { ClaimFiles } from './claim-file.ts';
import { ClaimDocument } from './claim.entity.ts';
import { requireEditable } from './grant.service.ts';
import { toClaim } from './grant.view.ts';

/** The papers of a claim: added and replaced by the claimant, read by the officers. */
@Injectable()
export class ClaimDocuments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: ClaimFiles,
    private readonly clock: Clock,
    private readonly files: FilesService,
  ) {}

  /** A paper of the same type takes the place of the one before, except among `other` papers. */
  async add(caller: Caller, id: string, request: FastifyRequest): Promise<Claim> {
    const before = await this.claims.open(this.dataSource.manager, caller, id);
    requireEditable(before.claim, before.actors);
    const { file, fields } = await this.files.receive(request, caller.id);
    const type = documentTypeSchema.safeParse(fields['type']);
    if (!type.success)
      throw invalidField(
        'type',
        'invalid_document_type',
        'Choisissez le type de document, dans un champ « type » envoyé avant le fichier.',
      );
    return this.dataSource.transaction(async (manager) => {
      const { claim, actors, callerId, documents } = await this.claims.open(manager, caller, id, { lock: true });
      requireEditable(claim, actors);
      const replaced = documents.filter((document) => document.type === type.data && type.data !== 'other');
      for (const document of replaced) {
        await manager.delete(ClaimDocument, { id: document.id });
        await this.files.remove(manager, document.id);
      }
      await this.files.attach(manager, file.id);
      const { id: fileId, name, sizeBytes } = file;
      await manager.insert(ClaimDocument, {
        id: fileId,
        claimId: id,
        type: type.data,
        name,
        sizeBytes,
        addedAt: this.clock.now(),
      });
      return toClaim(await this.claims.complete(manager, claim, { actors, callerId }), this.clock.today());
    });
  }

  async remove(caller: Caller, id: string, documentId: string): Promise<Claim> {
    return this.dataSource.transaction(async (manager) => {
      const { claim, actors, callerId, documents } = await this.claims.open(manager, caller, id, { lock: true });
      requireEditable(claim, actors);
      if (!documents.some((document) => document.id === documentId)) throw new Problem('not_found');
      await manager.delete(ClaimDocument, { id: documentId });
      await this.files.remove(manager, documentId);
      return toClaim(await this.claims.complete(manager, claim, { actors, callerId }), this.clock.today());
    });
  }

  /** The paper itself, for whoever may read the claim. @throws Problem not_found */
  async open(caller: Caller, id: string, documentId: string) {
    const { documents } = await this.claims.open(this.dataSource.manager, caller, id);
    if (!documents.some((document) => document.id === documentId)) throw new Problem('not_found');
    return this.files.open(documentId);
  }
}

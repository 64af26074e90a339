import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DataSource, IsNull, LessThan, type EntityManager } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { FileStore } from './file-store.ts';
import { StoredFile } from './files.entity.ts';
import { readUpload } from './upload.ts';

const REMOVAL_QUEUE = 'file-removal';

/** A file that nothing took within a day was abandoned. */
const ORPHAN_AFTER_SECONDS = 24 * 3600;

/** Receives, keeps and gives back files. Who may read one is the business of the word that attached it. */
@Injectable()
export class FilesService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(FileStore) private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ id: string }>(REMOVAL_QUEUE, ({ id }) => this.store.remove(id));
    this.jobs.daily('file-orphans', '40 3 * * *', () => this.removeOrphans());
  }

  /**
   * Streams the `file` part of a multipart request into the store: PDF, PNG or JPEG by content, 10 MB at most.
   * The file belongs to nothing until `attach`; the text fields sent before it come along.
   *
   * @throws Problem file_missing, file_type_refused, payload_too_large, unsupported_media_type
   */
  async receive(
    request: FastifyRequest,
    ownerId: string,
  ): Promise<{ file: StoredFile; fields: Record<string, string> }> {
    const id = this.ids.next();
    const received = await readUpload(request, (type, bytes) => this.store.write(id, type, bytes));
    if (received.tooLarge) {
      await this.store.remove(id);
      throw new Problem('payload_too_large');
    }
    const { name, type, sizeBytes, sha256, fields } = received;
    const file = { id, ownerId, name, type, sizeBytes, sha256, receivedAt: this.clock.now(), attachedAt: null };
    await this.dataSource.manager.insert(StoredFile, file);
    return { file, fields };
  }

  /** Marks the file as belonging to something, in the transaction that makes it so. */
  async attach(manager: EntityManager, id: string): Promise<void> {
    await manager.update(StoredFile, { id }, { attachedAt: this.clock.now() });
  }

  /** The file and its bytes. @throws Problem not_found */
  async open(id: string): Promise<{ file: StoredFile; stream: Readable }> {
    const file = await this.dataSource.manager.findOneBy(StoredFile, { id });
    if (!file) throw new Problem('not_found');
    return { file, stream: await this.store.read(id) };
  }

  /** Forgets the file in the caller's transaction; its bytes go after the commit. */
  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.delete(StoredFile, { id });
    await this.jobs.send(manager, REMOVAL_QUEUE, { id });
  }

  private async removeOrphans(): Promise<void> {
    const before = LessThan(this.clock.in(-ORPHAN_AFTER_SECONDS));
    await this.dataSource.transaction(async (manager) => {
      const orphans = await manager.findBy(StoredFile, { attachedAt: IsNull(), receivedAt: before });
      for (const { id } of orphans) await this.remove(manager, id);
    });
  }
}

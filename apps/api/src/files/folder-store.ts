import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from './file-store.ts';
import type { FileType } from './files.entity.ts';

/** Files in a folder of their own, outside the web root, under their id: no name given by a person reaches the disk. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async write(id: string, _type: FileType, bytes: Readable): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const partial = `${this.path(id)}.part`;
    try {
      await pipeline(bytes, createWriteStream(partial, { mode: 0o600, flush: true }));
      await rename(partial, this.path(id));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(id: string): Promise<Readable> {
    const file = await open(this.path(id));
    return createReadStream('', { fd: file, autoClose: true });
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  private path(id: string): string {
    return join(this.folder, id);
  }
}

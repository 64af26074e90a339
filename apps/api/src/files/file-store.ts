import type { Readable } from 'node:stream';
import type { FileType } from './files.entity.ts';

/** Where the bytes are: a folder, or any S3-compatible store. */
export abstract class FileStore {
  /** Reads the stream to its end; nothing is left under the id when it fails. */
  abstract write(id: string, type: FileType, bytes: Readable): Promise<void>;
  abstract read(id: string): Promise<Readable>;
  /** Removing what is not there is a success: the job may run twice. */
  abstract remove(id: string): Promise<void>;
}

import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { CONFIG, type Config } from '../config.ts';
import { FileStore } from './file-store.ts';
import { FilesService } from './files.service.ts';
import { FolderStore } from './folder-store.ts';
import { S3Store } from './s3-store.ts';

@Global()
@Module({
  providers: [
    FilesService,
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: ({ STORAGE_URL, DATA_DIR }: Config): FileStore =>
        STORAGE_URL === undefined ? new FolderStore(join(DATA_DIR, 'files')) : new S3Store(STORAGE_URL),
    },
  ],
  exports: [FilesService, FileStore],
})
export class FilesModule {}

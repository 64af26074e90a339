import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Readable } from 'node:stream';
import { FileStore } from './file-store.ts';
import type { FileType } from './files.entity.ts';

/** Any S3-compatible store: `s3://key:secret@host:port/bucket?region=fr&tls=false`. */
export class S3Store extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(address: string) {
    super();
    const url = new URL(address);
    this.bucket = url.pathname.slice(1);
    const scheme = url.searchParams.get('tls') === 'false' ? 'http' : 'https';
    this.client = new S3Client({
      endpoint: `${scheme}://${url.host}`,
      region: url.searchParams.get('region') ?? 'us-east-1',
      forcePathStyle: true,
      credentials: {
        accessKeyId: decodeURIComponent(url.username),
        secretAccessKey: decodeURIComponent(url.password),
      },
    });
  }

  async write(id: string, type: FileType, bytes: Readable): Promise<void> {
    const params = { Bucket: this.bucket, Key: id, Body: bytes, ContentType: type };
    await new Upload({ client: this.client, params }).done();
  }

  async read(id: string): Promise<Readable> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: id }));
    if (!(Body instanceof Readable)) throw new Error('The store gave no body');
    return Body;
  }

  async remove(id: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: id }));
  }
}

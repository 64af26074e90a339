import { Column, Entity, PrimaryColumn } from 'typeorm';

export const FILE_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;

export type FileType = (typeof FILE_TYPES)[number];

/** What is known of a file; its bytes are in the store, under its id. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  /** Account that sent it. No foreign key: a claim document outlives the account. */
  @Column('uuid')
  ownerId: string;

  @Column('text')
  name: string;

  @Column('text')
  type: FileType;

  @Column('integer')
  sizeBytes: number;

  @Column('text')
  sha256: string;

  @Column('timestamptz')
  receivedAt: Date;

  /** When something took it; a file that nothing takes within a day is removed. */
  @Column('timestamptz', { nullable: true })
  attachedAt: Date | null;
}

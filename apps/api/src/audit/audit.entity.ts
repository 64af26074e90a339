import type { Role } from '@vte/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Append-only: triggers refuse UPDATE, DELETE and TRUNCATE. Each row carries the hash of the row before. */
@Entity('audit_entry')
export class AuditEntry {
  /** Place in the chain, from 1, without a gap. */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  id: string;

  @Column('text')
  entity: string;

  @Column('text')
  entityId: string;

  @Column('text')
  action: string;

  @Column('text', { nullable: true })
  fromStatus: string | null;

  @Column('text', { nullable: true })
  toStatus: string | null;

  /** Null: the scheduler. No foreign key, the trail outlives the account. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text', { array: true })
  actorRoles: (Role | 'system')[];

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column('text', { nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('text', { nullable: true })
  ruleSetId: string | null;

  /** SHA-256 of the input snapshot, in hexadecimal. */
  @Column('text', { nullable: true })
  inputHash: string | null;

  @Column('text')
  previousHash: string;

  @Column('text')
  hash: string;
}

/** The last link, one row: locking it puts the writers of the chain in line. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('integer')
  id: number;

  @Column('integer')
  position: number;

  @Column('text')
  hash: string;
}

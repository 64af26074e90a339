import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One `Idempotency-Key` of one account on one route, with the answer it was given. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  accountId: string;

  @PrimaryColumn('text')
  key: string;

  @PrimaryColumn('text')
  route: string;

  @Column('text')
  bodyHash: string;

  /** Null while the first request is under way. */
  @Column('integer', { nullable: true })
  status: number | null;

  @Column('jsonb', { nullable: true })
  response: unknown;

  @Column('timestamptz')
  createdAt: Date;
}

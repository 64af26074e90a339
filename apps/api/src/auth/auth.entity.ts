import { ACCOUNT_STATES, type Role } from '@vte/contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const ACCOUNT_STATUSES = [...ACCOUNT_STATES, 'erased'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const TOKEN_PURPOSES = ['verify_email', 'reset_password', 'invitation'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  /** In lower case; null once the account is erased. */
  @Column('text', { nullable: true })
  email: string | null;

  /** Null until an invitation is accepted. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text')
  status: AccountStatus;

  /** Slug of the one territory that a `territory_manager` sees. */
  @Column('text', { nullable: true })
  territorySlug: string | null;

  @Column('timestamptz', { nullable: true })
  emailVerifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  termsAcceptedAt: Date | null;

  /** Last act of the person, for the retention rules. */
  @Column('timestamptz')
  lastSeenAt: Date;

  /** What others did since then is new to the person. */
  @Column('timestamptz', { nullable: true })
  newsReadAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;
}

/** One signed-in device: a family of refresh tokens that lives and dies together. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  userAgent: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastUsedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}

@Entity('refresh_token')
export class RefreshToken {
  /** SHA-256 of the token: the database alone cannot open a session. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  sessionId: string;

  @Column('timestamptz')
  issuedAt: Date;

  /** When the next token of the family took over. */
  @Column('timestamptz', { nullable: true })
  rotatedAt: Date | null;
}

@Entity('one_time_token')
export class OneTimeToken {
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  purpose: TokenPurpose;

  @Column('timestamptz')
  expiresAt: Date;
}

import { AuditEntry, AuditHead } from '../audit/audit.entity.ts';
import { Account, OneTimeToken, RefreshToken, Session } from '../auth/auth.entity.ts';
import { StoredFile } from '../files/files.entity.ts';
import { IdempotencyKey } from '../http/idempotency.entity.ts';
import { DevMail } from '../mail/dev-mail.entity.ts';

/** Every table that the code reads through TypeORM. */
export const ENTITIES = [
  Account,
  AuditEntry,
  AuditHead,
  DevMail,
  IdempotencyKey,
  OneTimeToken,
  RefreshToken,
  Session,
  StoredFile,
];

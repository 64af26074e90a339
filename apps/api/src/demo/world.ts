import { addDays, type CivilDate } from '@vte/eligibility';
import { actionsFor, type TransitionTable } from '@vte/workflow';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { AuditActor, AuditEntryInput } from '../audit/audit.entry.ts';
import type { Account } from '../auth/auth.entity.ts';
import type { StoredFile } from '../files/files.entity.ts';
import type { TerritoryService } from '../territory/territory.service.ts';
import { civilDateOf } from '../time/clock.ts';
import { Random } from './random.ts';

const MINUTE_MS = 60_000;
const SEED = 148;

/** The stage of the demonstration: its day, its chance, and what the whole story leaves besides its rows. */
export class World {
  readonly random = new Random(SEED);
  readonly today: CivilDate;
  readonly accounts: Account[] = [];
  readonly files: { row: StoredFile; bytes: Buffer }[] = [];
  readonly trail: { at: Date; entry: AuditEntryInput }[] = [];

  constructor(
    readonly now: Date,
    readonly territories: TerritoryService,
    private readonly passwordHash: string,
  ) {
    this.today = civilDateOf(now);
  }

  idAt(at: Date): string {
    const random = Uint8Array.from({ length: 16 }, () => this.random.between(0, 255));
    return uuidv7({ msecs: at.getTime(), random });
  }

  /** An hour of work so many days ago. */
  daysAgo(days: number): Date {
    const at = new Date(`${addDays(this.today, -days)}T07:00:00Z`).getTime() + this.random.between(0, 600) * MINUTE_MS;
    return new Date(Math.min(at, this.now.getTime() - this.random.between(2, 50) * MINUTE_MS));
  }

  /** An hour of work so many days after an instant, never before it and never in the future. */
  later(after: Date, days: number): Date {
    const day = addDays(civilDateOf(after), days);
    const wished = new Date(`${day}T07:00:00Z`).getTime() + this.random.between(0, 600) * MINUTE_MS;
    const soonest = after.getTime() + this.random.between(4, 40) * MINUTE_MS;
    const latest = after.getTime() + (this.now.getTime() - after.getTime()) * 0.8;
    return new Date(Math.min(Math.max(wished, soonest), latest));
  }

  daysSince(at: Date): number {
    return Math.round((this.now.getTime() - at.getTime()) / (24 * 60 * MINUTE_MS));
  }

  openAccount(person: Pick<Account, 'email' | 'firstName' | 'lastName' | 'roles'>, at: Date): Account {
    const account: Account = {
      ...person,
      id: this.idAt(at),
      passwordHash: this.passwordHash,
      status: 'active',
      territorySlug: null,
      emailVerifiedAt: at,
      termsAcceptedAt: at,
      lastSeenAt: this.now,
      // Some of what happened is new: the days since the last look.
      newsReadAt: new Date(this.now.getTime() - 3 * 24 * 60 * MINUTE_MS),
      createdAt: at,
      version: 1,
    };
    this.accounts.push(account);
    return account;
  }

  keepFile(ownerId: string, name: string, bytes: Buffer, at: Date): StoredFile {
    const row: StoredFile = {
      id: this.idAt(at),
      ownerId,
      name,
      type: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      receivedAt: at,
      attachedAt: at,
    };
    this.files.push({ row, bytes });
    return row;
  }

  forgetFile(id: string): void {
    const at = this.files.findIndex(({ row }) => row.id === id);
    this.files.splice(at, 1);
  }

  record(at: Date, entry: AuditEntryInput): void {
    this.trail.push({ at, entry });
  }
}

/** The account as the audit trail names it. */
export function actor({ id, roles }: Account): AuditActor {
  return { id, roles };
}

/** Where an action leads: the story takes no step that the table does not open to its actor. */
export function reach<Status extends string, Action extends string, Actor extends string, Facts, Code extends string>(
  table: TransitionTable<Status, Action, Actor, Facts, Code>,
  { action, status, by }: { action: Action; status: Status; by: Actor },
): Status {
  const step = actionsFor(table, { status, actors: [by] }).find((open) => open.action === action);
  if (step === undefined) throw new Error(`${by} cannot ${action} from ${status}`);
  return step.to;
}

/** « curieux » or « curieuse »: `[masculine|feminine]` in a text follows the person. */
export function agree(text: string, gender: 'feminine' | 'masculine'): string {
  return text.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, gender === 'masculine' ? '$1' : '$2');
}

import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Application, ApplicationEvent } from '../application/application.entity.ts';
import { linkAfter } from '../audit/audit-chain.ts';
import { AuditEntry, AuditHead } from '../audit/audit.entity.ts';
import { Account } from '../auth/auth.entity.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company, Membership } from '../company/company.entity.ts';
import { StoredFile } from '../files/files.entity.ts';
import { ClaimDocument, ClaimEvent, GrantClaim, LedgerEntry } from '../grant/claim.entity.ts';
import { Offer } from '../offer/offer.entity.ts';
import { TerritoryPlan } from '../territory/territory-plan.entity.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

const ROWS_AT_ONCE = 500;

/** Writes a story in the transaction of the caller: rows, then the trail that they would have left. */
export async function keepStory(manager: EntityManager, world: World, story: Story): Promise<void> {
  const { companies, people, offers, applications, claims, plan } = story;
  await insert(manager, Account, world.accounts);
  await insert(
    manager,
    Company,
    companies.map(({ company }) => company),
  );
  await insert(
    manager,
    Membership,
    companies.map(({ membership }) => membership),
  );
  await insert(
    manager,
    StoredFile,
    world.files.map(({ row }) => row),
  );
  await insert(
    manager,
    Candidate,
    people.map(({ candidate }) => candidate),
  );
  await insert(
    manager,
    Offer,
    offers.all.map(({ offer }) => offer),
  );
  await insert(
    manager,
    Application,
    applications.all.map(({ application }) => application),
  );
  await insert(manager, ApplicationEvent, applications.events);
  await insert(manager, GrantClaim, claims.claims);
  await insert(manager, ClaimDocument, claims.papers.all);
  await insert(manager, ClaimEvent, claims.events);
  await insert(manager, LedgerEntry, claims.ledger);
  await insert(manager, TerritoryPlan, plan);
  await manager.query("SELECT setval('claim_receipt', $1)", [story.receipts]);
  await lengthenTrail(manager, world);
}

async function insert<Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .updateEntity(false)
      .execute();
}

/** The audit trail in the order of time, each entry linked to the one before. */
async function lengthenTrail(manager: EntityManager, world: World): Promise<void> {
  const head = await manager.findOneOrFail(AuditHead, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
  const entries: AuditEntry[] = [];
  for (const { at, entry } of world.trail.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    entries.push(linkAfter(entries.at(-1) ?? head, entry, { id: world.idAt(at), at }));
  await insert(manager, AuditEntry, entries);
  const { position, hash } = entries.at(-1) ?? head;
  await manager.update(AuditHead, { id: 1 }, { position, hash });
}

import { Injectable } from '@nestjs/common';
import type { AccountListQuery, ChangeAccountInput, InviteAccountInput, ManagedAccount, Page } from '@vte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { containing } from '../database/containing.ts';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { expectVersion } from '../http/etag.ts';
import { invalidField, Problem } from '../http/problem.ts';
import { MailService } from '../mail/mail.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { Account } from './auth.entity.ts';
import { toManagedAccount } from './auth.view.ts';
import { requireOtherAdmin } from './last-admin.ts';
import { OneTimeTokens } from './one-time-tokens.ts';
import { SessionsService } from './sessions.service.ts';

/** What an administrator does with the accounts of others. */
@Injectable()
export class AccountAdminService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly mail: MailService,
    private readonly sessions: SessionsService,
    private readonly tokens: OneTimeTokens,
  ) {}

  /** Latest accounts first: the ids sort by creation. */
  async list({ q, role, status, cursor, limit }: AccountListQuery): Promise<Page<ManagedAccount>> {
    const after = decodeCursor(cursor);
    const query = this.dataSource.createQueryBuilder(Account, 'account').where("account.status <> 'erased'");
    if (q)
      query.andWhere("concat_ws(' ', account.email, account.firstName, account.lastName) ILIKE :q", {
        q: containing(q),
      });
    if (role) query.andWhere(':role = ANY (account.roles)', { role });
    if (status) query.andWhere('account.status = :status', { status });
    const total = await query.getCount();
    if (after) query.andWhere('account.id < :id', { id: after[1] });
    const found = await query
      .orderBy('account.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ id }) => [null, id]);
    return { items: rows.map(toManagedAccount), total, nextCursor };
  }

  /** Opens an account of the staff and mails its invitation; inviting again renews the link. */
  async invite(caller: Caller, input: InviteAccountInput): Promise<ManagedAccount> {
    return this.dataSource.transaction(async (manager) => {
      const account = await this.prepareInvitation(manager, input);
      const token = await this.tokens.issue(manager, account.id, 'invitation');
      await this.mail.enqueue(manager, { to: input.email, template: 'invitation', data: { token } });
      await this.record(manager, caller, account, 'invite');
      return toManagedAccount(account);
    });
  }

  /** Changes the roles, the territory or the access of an account; effective at the next request it makes. */
  async change(caller: Caller, id: string, input: ChangeAccountInput, ifMatch?: number): Promise<ManagedAccount> {
    return this.dataSource.transaction(async (manager) => {
      const account = await manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!account || account.status === 'erased') throw new Problem('not_found');
      expectVersion(account, ifMatch);
      if (id === caller.id)
        throw new Problem('guard_failed', { detail: 'Un autre administrateur doit modifier votre compte.' });
      const from = account.status;
      if (losesAdmin(account, input)) await requireOtherAdmin(manager, account);
      if (input.roles) changeRoles(account, input.roles);
      if (input.territorySlug !== undefined) account.territorySlug = input.territorySlug;
      refuseTerritoryWithoutManager(account);
      if (input.disabled !== undefined) account.status = statusAfter(account, input.disabled);
      await manager.save(account);
      if (account.status === 'disabled') await this.sessions.closeAll(manager, id);
      await this.record(manager, caller, account, 'change', from);
      return toManagedAccount(account);
    });
  }

  private async prepareInvitation(manager: EntityManager, { email, roles, territorySlug }: InviteAccountInput) {
    const known = await manager.findOne(Account, { where: { email }, lock: { mode: 'pessimistic_write' } });
    if (known && known.status !== 'invited')
      throw new Problem('conflict', { detail: 'Cette adresse a déjà un compte.' });
    const now = this.clock.now();
    const account =
      known ?? manager.create(Account, { id: this.ids.next(), email, createdAt: now, firstName: '', lastName: '' });
    Object.assign(account, { roles, territorySlug, status: 'invited', lastSeenAt: now });
    return manager.save(account);
  }

  private record(
    manager: EntityManager,
    actor: Caller,
    account: Account,
    action: string,
    from?: string,
  ): Promise<void> {
    const { id: entityId, status: to, roles, territorySlug } = account;
    const inputSnapshot = { roles, territorySlug };
    return this.audit.record(manager, {
      entity: 'account',
      entityId,
      action,
      from,
      to,
      actor,
      comment: roles.join(', '),
      inputSnapshot,
    });
  }
}

function losesAdmin({ status, roles }: Account, change: ChangeAccountInput): boolean {
  const admin = status === 'active' && roles.includes('admin');
  return admin && (change.disabled === true || change.roles?.includes('admin') === false);
}

function changeRoles(account: Account, roles: NonNullable<ChangeAccountInput['roles']>): void {
  if (account.roles.some((role) => role === 'candidate' || role === 'company'))
    throw new Problem('guard_failed', { detail: 'Un compte de candidat ou d’entreprise garde son rôle.' });
  account.roles = roles;
  if (!roles.includes('territory_manager')) account.territorySlug = null;
}

function refuseTerritoryWithoutManager({ roles, territorySlug }: Account): void {
  if (roles.includes('territory_manager') !== (territorySlug !== null))
    throw invalidField(
      'territorySlug',
      'territory_required',
      'Indiquez un territoire pour un chef de projet de territoire, et pour lui seulement.',
    );
}

/** An account that never chose its password goes back to `invited`. */
function statusAfter({ passwordHash }: Account, disabled: boolean): Account['status'] {
  if (disabled) return 'disabled';
  return passwordHash === null ? 'invited' : 'active';
}

import type { Account } from '../auth/auth.entity.ts';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts.ts';
import { actor, type World } from './world.ts';

const OPENED_DAYS_AGO = 430;
const TERRITORY = 'grand-est-touraine';

export interface Staff {
  moderator: Account;
  payer: Account;
  territoryManager: Account;
  /** The first is the one of the visitor; an appeal is looked at by somebody else than the first decision. */
  instructors: readonly [Account, Account];
  approvers: readonly [Account, Account];
}

/** The administrator invites the others, who accept. */
export function inviteStaff(world: World): Staff {
  const at = world.daysAgo(OPENED_DAYS_AGO);
  const admin = world.openAccount(asRow(DEMO_ACCOUNTS.admin), at);
  const { id: entityId } = admin;
  world.record(at, { entity: 'account', entityId, action: 'create_first_admin', to: 'active', actor: 'system' });
  const invite = (person: DemoAccount) => inviteOne(world, admin, person);
  invite(DEMO_ACCOUNTS.auditor);
  return {
    territoryManager: Object.assign(invite(DEMO_ACCOUNTS.territoryManager), { territorySlug: TERRITORY }),
    moderator: invite(DEMO_ACCOUNTS.moderator),
    payer: invite(DEMO_ACCOUNTS.payer),
    instructors: [invite(DEMO_ACCOUNTS.instructor), invite(colleague('julie.caron', 'Julie', 'Caron', 'instructor'))],
    approvers: [invite(DEMO_ACCOUNTS.approver), invite(colleague('pierre.lagarde', 'Pierre', 'Lagarde', 'approver'))],
  };
}

function inviteOne(world: World, admin: Account, person: DemoAccount): Account {
  const invitedAt = world.daysAgo(OPENED_DAYS_AGO - 2);
  const account = world.openAccount(asRow(person), invitedAt);
  const { id: entityId, roles } = account;
  const territorySlug = person.role === 'territory_manager' ? TERRITORY : null;
  world.record(invitedAt, {
    entity: 'account',
    entityId,
    action: 'invite',
    to: 'invited',
    actor: actor(admin),
    comment: roles.join(', '),
    inputSnapshot: { roles, territorySlug },
  });
  const move = { action: 'accept_invitation', from: 'invited', to: 'active', actor: actor(account) };
  world.record(world.later(invitedAt, 1), { entity: 'account', entityId, ...move });
  return account;
}

function colleague(name: string, firstName: string, lastName: string, role: DemoAccount['role']): DemoAccount {
  return { email: `${name}@demo.example`, firstName, lastName, role, label: '' };
}

function asRow({ email, firstName, lastName, role }: DemoAccount) {
  return { email, firstName, lastName, roles: [role] };
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../auth/auth.entity.ts';
import type { Caller } from '../http/access.ts';
import { Problem } from '../http/problem.ts';
import { Company, Membership } from './company.entity.ts';

const WRITE_LOCK = { lock: { mode: 'pessimistic_write' } } as const;

/** Who belongs to which company: every word asks here before it shows or changes what a company owns. */
@Injectable()
export class CompanyMembers {
  /** The company of the caller. @throws Problem company_required */
  async companyOf(manager: EntityManager, caller: Caller, { lock = false } = {}): Promise<Company> {
    const membership = await manager.findOneBy(Membership, { accountId: caller.id });
    if (membership === null) throw new Problem('company_required');
    return manager.findOneOrFail(Company, { where: { id: membership.companyId }, ...(lock ? WRITE_LOCK : {}) });
  }

  /** Id of the company of the caller, null for somebody who has none. */
  async companyIdOf(manager: EntityManager, caller: Caller): Promise<string | null> {
    const membership = await manager.findOneBy(Membership, { accountId: caller.id });
    return membership?.companyId ?? null;
  }

  /** A company that the caller moderates or belongs to, locked. @throws Problem not_found */
  async visibleCompany(manager: EntityManager, caller: Caller, id: string): Promise<Company> {
    const own = (await this.companyIdOf(manager, caller)) === id;
    const company =
      own || caller.roles.includes('moderator')
        ? await manager.findOne(Company, { where: { id }, ...WRITE_LOCK })
        : null;
    if (company === null) throw new Problem('not_found');
    return company;
  }

  /** Members to whom a mail about the company goes. */
  async contactsOf(
    manager: EntityManager,
    companyId: string,
  ): Promise<{ id: string; email: string; firstName: string }[]> {
    const accounts = await manager
      .createQueryBuilder(Account, 'account')
      .innerJoin(Membership, 'membership', 'membership.accountId = account.id')
      .where("membership.companyId = :companyId AND account.status = 'active'", { companyId })
      .getMany();
    return accounts.flatMap(({ id, email, firstName }) => (email === null ? [] : [{ id, email, firstName }]));
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../auth/auth.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import { MailService } from '../mail/mail.service.ts';
import type { GrantClaim } from './claim.entity.ts';

/** Steps that stay between the officers. */
const INTERNAL: readonly GrantClaim['status'][] = ['draft', 'awaiting_decision'];

/** The claimant is told of every step that concerns them. */
@Injectable()
export class ClaimNews {
  constructor(
    private readonly mail: MailService,
    private readonly members: CompanyMembers,
  ) {}

  async moved(manager: EntityManager, claim: GrantClaim, reason: string | null): Promise<void> {
    if (INTERNAL.includes(claim.status)) return;
    const { companyName, candidateName } = claim.facts;
    const subject =
      claim.kind === 'recruitment' ? `le recrutement de ${candidateName}` : `votre installation près de ${companyName}`;
    const path = claim.kind === 'recruitment' ? `/entreprise/aides/${claim.id}` : `/candidat/aides/${claim.id}`;
    const items = claim.requestedItems.map(({ note }) => note);
    for (const { email, firstName } of await this.claimants(manager, claim)) {
      const data = { firstName, subject, status: claim.status, receipt: claim.receipt, reason, items, path };
      await this.mail.enqueue(manager, { to: email, template: 'claimMoved', data });
    }
  }

  private async claimants(manager: EntityManager, { kind, companyId, candidateId }: GrantClaim) {
    if (kind === 'recruitment') return this.members.contactsOf(manager, companyId);
    const account = await manager.findOneBy(Account, { id: candidateId });
    return account?.email == null ? [] : [{ email: account.email, firstName: account.firstName }];
  }
}

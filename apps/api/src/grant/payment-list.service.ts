import { Injectable } from '@nestjs/common';
import { mayPay, RULE_SETS } from '@vte/grant';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Caller } from '../http/access.ts';
import { toCsv } from '../http/csv.ts';
import { Clock } from '../time/clock.ts';
import { GrantClaim } from './claim.entity.ts';

const COLUMNS = ['Numéro', 'Titulaire', 'IBAN', 'Montant en euros', 'À verser avant le'];

/** The aids to pay now, as a file for the bank or the accounts. */
@Injectable()
export class PaymentList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Whole account numbers leave the platform: it is recorded. */
  async export(caller: Caller): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const today = this.clock.today();
      const approved = await manager.find(GrantClaim, {
        where: { status: 'approved' },
        order: { dueOn: 'ASC', id: 'ASC' },
      });
      const due = approved.filter(({ facts, ruleSet }) => mayPay(facts.contract, RULE_SETS[ruleSet], today));
      await this.audit.record(manager, {
        entity: 'payment_list',
        entityId: today,
        action: 'export',
        actor: caller,
        actorRole: 'payer',
        inputSnapshot: due.map(({ id }) => id),
      });
      return toCsv([COLUMNS, ...due.map(lineOf)]);
    });
  }
}

function lineOf({ receipt, accountHolder, iban, amountCents, dueOn }: GrantClaim): string[] {
  const amount = ((amountCents ?? 0) / 100).toFixed(2).replace('.', ',');
  return [receipt ?? '', accountHolder ?? '', iban ?? '', amount, dueOn ?? ''];
}

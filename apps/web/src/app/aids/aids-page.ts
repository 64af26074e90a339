import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isAlternance, VTE_CONTRACT_TYPES, type Section } from '@vte/eligibility';
import {
  APPEAL_MONTHS,
  CLAIM_RULES,
  DECISION_DAYS,
  DEFAULT_RULE_SET,
  deMinimisRule,
  INFO_DAYS,
  PAYMENT_DAYS,
  requiredDocuments,
  TAKE_WORKING_DAYS,
} from '@vte/grant';
import { conditionsOf, CONTRACT_LABELS, DOCUMENT_LABELS, enumerate, formatMoney, Joint } from '@vte/ui';
import { todayInParis } from '../time/today.ts';

const GROUPS: readonly { section: Section; name: string }[] = [
  { section: 'company', name: 'L’entreprise' },
  { section: 'sites', name: 'Le lieu du poste' },
  { section: 'candidate', name: 'La personne' },
  { section: 'contract', name: 'Le contrat' },
  { section: 'mission', name: 'La mission' },
];

/** The two aids: every amount, condition, paper, delay and source is read from the rules. */
@Component({
  selector: 'vte-aids-page',
  imports: [Joint, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './aids-page.html',
  styleUrl: './aids-page.css',
})
export class AidsPage {
  /** What search engines show under the title. */
  static readonly description =
    'L’aide à l’entreprise qui recrute et l’aide à l’alternant qui s’installe : montants et conditions.';

  private readonly rules = DEFAULT_RULE_SET;
  private readonly conditions = conditionsOf(this.rules);

  protected readonly recruitment = formatMoney(this.rules.recruitment.amountCents);
  protected readonly settlingIn = formatMoney(this.rules.settlingIn.amountCents);
  protected readonly groups = GROUPS.map(({ section, name }) => ({
    name,
    conditions: this.conditions.filter((condition) => condition.section === section),
  }));
  protected readonly ceiling = {
    amount: formatMoney(deMinimisRule(todayInParis()).ceilingCents),
    source: CLAIM_RULES.DEMINIMIS_EXCEEDED.source,
  };
  protected readonly workStudy = VTE_CONTRACT_TYPES.filter(isAlternance).map((type) =>
    CONTRACT_LABELS[type].toLowerCase(),
  );
  protected readonly settlingInSource = CLAIM_RULES.SETTLING_IN_CLOSED.source;
  protected readonly papers = {
    company: enumerate(requiredDocuments('recruitment', 'cdi').map((type) => DOCUMENT_LABELS[type])),
    person: enumerate(requiredDocuments('settling_in', 'apprenticeship').map((type) => DOCUMENT_LABELS[type])),
  };
  protected readonly delays = {
    claimMonths: this.rules.recruitment.claimMonths,
    takeDays: TAKE_WORKING_DAYS,
    infoDays: INFO_DAYS,
    decisionDays: DECISION_DAYS,
    paymentDays: PAYMENT_DAYS,
    appealMonths: APPEAL_MONTHS,
  };
  protected readonly paidAfter =
    this.rules.paymentTiming === 'on_approval' ? 'après la période d’essai' : 'à la fin de la mission';
  protected readonly clawback = {
    months: this.rules.clawback.months,
    minimum: formatMoney(this.rules.clawback.minimumCents),
  };
}

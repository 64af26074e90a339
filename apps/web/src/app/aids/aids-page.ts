import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DEFAULT_RULE_SET } from '@vte/grant';
import { DIPLOMA_LABELS, formatMoney, Joint } from '@vte/ui';

/** The two aids: every amount and condition is read from the rules. */
@Component({
  selector: 'vte-aids-page',
  imports: [Joint, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './aids-page.html',
  styleUrl: './aids-page.css',
})
export class AidsPage {
  private readonly rules = DEFAULT_RULE_SET;
  protected readonly recruitment = formatMoney(this.rules.recruitment.amountCents);
  protected readonly settlingIn = formatMoney(this.rules.settlingIn.amountCents);
  protected readonly claimMonths = this.rules.recruitment.claimMonths;
  protected readonly clawbackMonths = this.rules.clawback.months;
  protected readonly minimum = {
    diploma: DIPLOMA_LABELS[this.rules.eligibility.minLevel].toLowerCase(),
    years: this.rules.eligibility.gradMaxYears,
    cddMonths: this.rules.eligibility.cddMonths,
    alternanceMonths: this.rules.eligibility.alternanceMonths,
  };
  protected readonly list = this.rules.eligibility.list;
}

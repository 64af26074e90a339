import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import type { Claim } from '@vte/contract';
import { clawback, DOCUMENT_TYPES, END_REASONS, RULE_SETS } from '@vte/grant';
import {
  AreaField,
  CheckField,
  ChoicesField,
  CODE_SENTENCES,
  DateField,
  DOCUMENT_LABELS,
  END_REASON_LABELS,
  formatMoney,
  Icon,
  Note,
  plural,
  SelectField,
} from '@vte/ui';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { withSentence } from '../form/with-sentence.ts';
import { todayInParis } from '../time/today.ts';
import { ClaimClient } from './claim-client.ts';
import {
  decisionSchema,
  emptyDecision,
  reasonIsNeeded,
  toTransition,
  type Choice,
  type DecisionModel,
} from './claim-review-choices.ts';

/** A decision being written: what the rules ask for it, and what it makes due. */
@Component({
  selector: 'vte-claim-review-dialog',
  imports: [AreaField, CheckField, ChoicesField, DateField, FormFailure, FormRoot, Icon, Note, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './claim-review-dialog.html',
  styles: `
    .paid {
      display: grid;
      gap: 4px;
    }
    .figure {
      font-size: 1.75rem;
    }
    code {
      font:
        600 var(--fs-body) / 1.5 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
    }
    .chip {
      text-align: left;
      padding-block: 6px;
      font: inherit;
      font-size: var(--fs-sm);
    }
  `,
})
export class ClaimReviewDialog {
  readonly claim = input.required<Claim>();
  readonly choice = input.required<Choice>();
  readonly decided = output<Claim>();
  readonly cancelled = output();

  private readonly client = inject(ClaimClient);
  private readonly today = todayInParis();
  protected readonly documents = DOCUMENT_TYPES.filter((value) => value !== 'other').map((value) => ({
    value,
    label: DOCUMENT_LABELS[value],
  }));
  protected readonly endReasons = END_REASONS.map((value) => ({ value, label: END_REASON_LABELS[value] }));

  private readonly model = linkedSignal<DecisionModel>(() => emptyDecision(this.choice(), this.claim()));
  private readonly submission = submission(async (model: DecisionModel) => {
    this.decided.emit(await this.client.move(this.claim(), toTransition(this.choice(), model)));
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => decisionSchema(this.choice(), this.claim(), this.today));
    },
    this.submission.options,
  );

  protected readonly amount = computed(() => formatMoney(this.claim().amountCents ?? this.claim().aidCents));
  /** By groups of four, as it is printed on the paper it is compared to. */
  protected readonly iban = computed(() => (this.claim().iban ?? '').replaceAll(/(\w{4})(?=\w)/g, '$1\u00a0'));
  /** Rules that are not met, by the code that a refusal quotes. */
  protected readonly codes = computed(() =>
    this.claim()
      .verdict.findings.filter(({ effect }) => effect !== 'warning')
      .map(({ code }) => ({ value: code, label: CODE_SENTENCES[code] })),
  );
  protected readonly suggestions = computed(() => {
    const chosen: readonly string[] = this.model().codes;
    return this.codes()
      .filter(({ value }) => chosen.includes(value))
      .map(({ label }) => label);
  });
  protected readonly reasonLabel = computed(() =>
    reasonIsNeeded(this.choice(), this.claim()) ? 'Motif' : 'Motif, si vous le souhaitez',
  );
  protected readonly reasonHint = computed(() =>
    this.choice().action === 'recommend' || this.choice().action === 'send_back'
      ? 'Il est lu par les personnes qui suivent ce dossier, pas par celle qui demande l’aide.'
      : 'Il est envoyé tel quel à la personne qui demande l’aide.',
  );
  /** Counted by the rules while the person types. */
  protected readonly repayment = computed(() => {
    const { endedOn, endReason } = this.model();
    const { amountCents, contract, ruleSet } = this.claim();
    if (endedOn === null || endReason === null) return null;
    const rules = RULE_SETS[ruleSet].clawback;
    const paid = { paidCents: amountCents ?? 0, startsOn: contract.startsOn, endedOn, reason: endReason };
    const { dueCents, monthsServed, waived } = clawback(paid, rules);
    const served = `${plural(monthsServed, 'mois', 'mois')} de contrat sur ${rules.months}`;
    if (dueCents > 0) return { due: true, sentence: `À reverser : ${formatMoney(dueCents)}, pour ${served}.` };
    const why = waived ? `la somme est inférieure à ${formatMoney(rules.minimumCents)}` : served;
    return { due: false, sentence: `Rien n’est à reverser : ${why}.` };
  });

  protected asks(part: Choice['asks'][number]): boolean {
    return this.choice().asks.includes(part);
  }

  protected addItem(): void {
    this.model.update((model) => ({ ...model, items: [...model.items, { document: 'other', note: '' }] }));
  }

  protected removeItem(index: number): void {
    this.model.update((model) => ({ ...model, items: model.items.filter((_, at) => at !== index) }));
  }

  protected add(sentence: string): void {
    this.model.update((model) => ({ ...model, reason: withSentence(model.reason, sentence) }));
  }
}

import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { contractProposalSchema, type ContractProposal, type ManagedOffer } from '@vte/contract';
import { addMonths, AGE_BANDS, CONTRACT_TYPES, isAlternance, type AgeBand, type ContractType } from '@vte/eligibility';
import {
  AGE_BAND_LABELS,
  CONTRACT_LABELS,
  DateField,
  formatShare,
  MoneyField,
  NumberField,
  SelectField,
} from '@vte/ui';
import { FormFailure } from '../../form/form-failure.ts';
import { submission } from '../../form/submission.ts';
import { todayInParis } from '../../time/today.ts';

interface Model {
  type: ContractType;
  signedOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  trialEndsOn: string | null;
  grossMonthlyCents: number | null;
  workingTime: number;
  remoteShare: number;
  contractYear: number | null;
  ageBand: AgeBand | null;
}

const CONTRACTS = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
);
const MONTHS = 12;

/** The contract that the company proposes, filled in from the offer. */
@Component({
  selector: 'vte-proposal-form',
  imports: [DateField, FormFailure, FormRoot, MoneyField, NumberField, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formRoot]="form">
      <vte-select-field label="Contrat" [options]="contracts" [none]="'cdi'" [field]="form.type" />
      <vte-money-field label="Salaire brut" unit="€ par mois" [field]="form.grossMonthlyCents" />
      <div class="pair">
        <vte-date-field label="Signature" [field]="form.signedOn" />
        <vte-date-field label="Début" [field]="form.startsOn" />
        @if (form.type().value() !== 'cdi') {
          <vte-date-field label="Fin" [field]="form.endsOn" />
        }
        <vte-date-field label="Fin de la période d’essai" hint="Vide : aucune." [field]="form.trialEndsOn" />
      </div>
      <div class="pair">
        <vte-select-field label="Temps de travail" [options]="times" [none]="1" [field]="form.workingTime" />
        <vte-select-field label="À distance" [options]="remote" [none]="0" [field]="form.remoteShare" />
      </div>
      @if (alternance()) {
        <div class="pair">
          <vte-number-field label="Année du contrat" hint="1, 2 ou 3." [field]="form.contractYear" />
          <vte-select-field
            label="Tranche d’âge"
            hint="Elle fixe le salaire minimum, rien d’autre."
            [options]="ageBands"
            [field]="form.ageBand"
          />
        </div>
      }
      <vte-form-failure [failure]="failure()" />
      <p class="row">
        <button class="btn act" [attr.aria-disabled]="form().submitting()">Envoyer la proposition</button>
        <button class="btn qt" type="button" (click)="cancelled.emit()">Pas maintenant</button>
      </p>
    </form>
  `,
})
export class ProposalForm {
  readonly offer = input.required<ManagedOffer>();
  /** Sends the proposal; what it throws is shown in the form. */
  readonly send = input.required<(contract: ContractProposal) => Promise<void>>();
  readonly cancelled = output();

  protected readonly contracts = CONTRACTS.map((value) => ({ value, label: CONTRACT_LABELS[value] }));
  protected readonly ageBands = AGE_BANDS.map((value) => ({ value, label: AGE_BAND_LABELS[value] }));
  protected readonly times = [1, 0.9, 0.8, 0.6, 0.5].map((value) => ({ value, label: formatShare(value) }));
  protected readonly remote = [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({ value, label: formatShare(value) }));

  private readonly model = linkedSignal<Model>(() => {
    const { contractType, durationMonths, startsOn, payMinCents, payPeriod, workingTime, remoteShare } = this.offer();
    const today = todayInParis();
    const start = startsOn !== null && startsOn >= today ? startsOn : today;
    return {
      type: contractType ?? 'cdi',
      signedOn: today,
      startsOn: start,
      endsOn: durationMonths === null ? null : addMonths(start, durationMonths),
      trialEndsOn: null,
      grossMonthlyCents: payMinCents !== null && payPeriod === 'year' ? Math.round(payMinCents / MONTHS) : payMinCents,
      workingTime,
      remoteShare,
      contractYear: contractType !== null && isAlternance(contractType) ? 1 : null,
      ageBand: null,
    };
  });
  protected readonly alternance = computed(() => isAlternance(this.model().type));
  private readonly submission = submission(async (model: Model) => {
    await this.send()(contractProposalSchema.parse(model));
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => contractProposalSchema);
    },
    this.submission.options,
  );
}

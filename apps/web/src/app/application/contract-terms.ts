import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ContractProposal } from '@vte/contract';
import { AGE_BAND_LABELS, CONTRACT_LABELS, formatDay, formatMoney, formatShare } from '@vte/ui';

/** A proposed contract, line by line. */
@Component({
  selector: 'vte-contract-terms',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="dl">
      @for (line of lines(); track line.name) {
        <dt>{{ line.name }}</dt>
        <dd>{{ line.value }}</dd>
      }
    </dl>
  `,
})
export class ContractTerms {
  readonly contract = input.required<ContractProposal>();

  protected readonly lines = computed(() => {
    const { type, startsOn, endsOn, signedOn, trialEndsOn, grossMonthlyCents, workingTime, remoteShare } =
      this.contract();
    const { contractYear, ageBand } = this.contract();
    return [
      { name: 'Contrat', value: CONTRACT_LABELS[type] },
      ...(contractYear === null
        ? []
        : [{ name: 'Année du contrat', value: contractYear === 1 ? '1re année' : `${contractYear}e année` }]),
      ...(ageBand === null ? [] : [{ name: 'Tranche d’âge', value: AGE_BAND_LABELS[ageBand] }]),
      { name: 'Salaire brut', value: `${formatMoney(grossMonthlyCents)} par mois` },
      { name: 'Début', value: formatDay(startsOn) },
      { name: 'Fin', value: endsOn === null ? 'sans terme' : formatDay(endsOn) },
      { name: 'Signature', value: formatDay(signedOn) },
      { name: 'Période d’essai', value: trialEndsOn === null ? 'aucune' : `jusqu’au ${formatDay(trialEndsOn)}` },
      { name: 'Temps de travail', value: workingTime === 1 ? 'temps plein' : formatShare(workingTime) },
      { name: 'À distance', value: remoteShare === 0 ? 'non' : formatShare(remoteShare) },
    ];
  });
}

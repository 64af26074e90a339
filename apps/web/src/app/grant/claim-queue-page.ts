import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimPageSchema } from '@vte/contract';
import { CLAIM_KINDS, CLAIM_STATUSES } from '@vte/grant';
import { CLAIM_KIND_LABELS, CLAIM_STATUS_WORDS, formatDay, formatMoney, Note, plural, StatusBadge } from '@vte/ui';
import { present } from '../api/present.ts';
import { orEmpty } from '../form/or-empty.ts';

/** Claims to work on, the nearest deadline first; as a list to pay when only approved ones are asked for. */
@Component({
  selector: 'vte-claim-queue-page',
  imports: [Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <div class="sec-h">
        <h1>{{ payments() ? 'Paiements' : 'Demandes d’aide' }}</h1>
        <div class="row">
          @if (!payments()) {
            <label class="field"
              ><span class="vh">État</span>
              <select #status class="in" (change)="filter({ etat: status.value })">
                <option value="">Tous les états</option>
                @for (value of statuses; track value) {
                  <option [value]="value" [selected]="etat() === value">{{ words[value].word }}</option>
                }
              </select>
            </label>
          }
          <label class="field"
            ><span class="vh">Aide</span>
            <select #kindSelect class="in" (change)="filter({ aide: kindSelect.value })">
              <option value="">Les deux aides</option>
              @for (value of kinds; track value) {
                <option [value]="value" [selected]="aide() === value">{{ labels[value] }}</option>
              }
            </select>
          </label>
        </div>
      </div>
      @if (resource.error()) {
        <vte-note kind="danger"
          >Les demandes ne s’affichent pas.
          <button action class="btn sm" type="button" (click)="resource.reload()">Réessayer</button></vte-note
        >
      } @else if (resource.isLoading() && lines().length === 0) {
        <div class="sk" style="height: 320px"></div>
      } @else if (lines().length === 0) {
        <div class="empty">
          <h2 class="h3">Rien n’attend ici</h2>
          <p class="muted">Les demandes arrivent après chaque recrutement.</p>
        </div>
      } @else {
        <p class="sm muted">{{ total() }}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="Demandes">
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">Demande</th>
                <th scope="col">Aide</th>
                <th scope="col">État</th>
                <th scope="col">Échéance</th>
                <th scope="col" class="r">Montant</th>
              </tr>
            </thead>
            <tbody>
              @for (line of lines(); track line.claim.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="['/admin/aides', line.claim.id]"
                      >{{ line.claim.company.name }} pour {{ line.claim.candidateName }}</a
                    ><br /><span class="xs muted">{{ line.claim.receipt }}</span>
                  </th>
                  <td>{{ labels[line.claim.kind] }}</td>
                  <td><vte-status [status]="words[line.claim.status]" /></td>
                  <td>{{ line.by }}</td>
                  <td class="r">{{ line.amount }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        @if (next(); as cursor) {
          <p class="pagination">
            <a class="btn sm" [routerLink]="[]" [queryParams]="{ cursor }" queryParamsHandling="merge"
              >Demandes suivantes</a
            >
          </p>
        }
      }
    </div>
  `,
})
export class ClaimQueuePage {
  readonly etat = input('', { transform: orEmpty });
  readonly aide = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });
  /** From the route: only what is to be paid. */
  readonly payments = input(false);

  private readonly router = inject(Router);
  protected readonly words = CLAIM_STATUS_WORDS;
  protected readonly labels = CLAIM_KIND_LABELS;
  protected readonly statuses = CLAIM_STATUSES.filter((status) => status !== 'draft');
  protected readonly kinds = CLAIM_KINDS;
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/grant-claims',
      params: present({
        status: this.payments() ? 'approved' : this.etat(),
        kind: this.aide(),
        cursor: this.cursor(),
        limit: '50',
      }),
    }),
    { parse: (body) => claimPageSchema.parse(body) },
  );
  protected readonly lines = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((claim) => ({
      claim,
      amount: formatMoney(claim.amountCents ?? claim.aidCents),
      by: claim.nextStep === null ? '' : formatDay(claim.nextStep.by),
    })),
  );
  protected readonly total = computed(() =>
    this.resource.hasValue() ? plural(this.resource.value().total, 'demande') : '',
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));

  protected filter(change: { etat?: string; aide?: string }): Promise<boolean> {
    return this.router.navigate([], { queryParams: present({ etat: this.etat(), aide: this.aide(), ...change }) });
  }
}

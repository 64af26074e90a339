import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import { claimQueueSchema } from '@vte/contract';
import { CLAIM_KINDS, CLAIM_STATUSES } from '@vte/grant';
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_WORDS,
  Due,
  formatDay,
  formatMoney,
  formatNumber,
  Icon,
  Note,
  StatusBadge,
} from '@vte/ui';
import { present } from '../api/present.ts';
import { orEmpty } from '../form/or-empty.ts';
import { todayInParis } from '../time/today.ts';
import { WAITED_FOR } from './claim-steps.ts';

/** Claims to work on, the nearest deadline first. */
@Component({
  selector: 'vte-claim-queue-page',
  imports: [Due, Icon, Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './claim-queue-page.html',
  styleUrl: './claim-queue-page.css',
})
export class ClaimQueuePage {
  readonly etat = input('', { transform: orEmpty });
  readonly aide = input('', { transform: orEmpty });
  readonly q = input('', { transform: orEmpty });
  /** « oui », or empty. */
  readonly retard = input('', { transform: orEmpty });
  readonly miens = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly router = inject(Router);
  protected readonly today = todayInParis();
  protected readonly labels = CLAIM_KIND_LABELS;
  protected readonly kinds = CLAIM_KINDS;
  protected readonly waiting = [1, 2, 3, 4, 5, 6];
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/grant-claims',
      params: present({
        status: this.etat(),
        kind: this.aide(),
        q: this.q(),
        late: this.retard() && 'true',
        mine: this.miens() && 'true',
        cursor: this.cursor(),
      }),
    }),
    { parse: (body) => claimQueueSchema.parse(body) },
  );
  private readonly page = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly total = computed(() => {
    const page = this.page();
    return page && formatNumber(page.total);
  });
  protected readonly counts = computed(() => this.page()?.counts ?? null);
  protected readonly next = computed(() => this.page()?.nextCursor ?? null);
  protected readonly filtered = computed(() =>
    [this.etat(), this.aide(), this.q(), this.retard(), this.miens()].some((value) => value !== ''),
  );
  protected readonly states = computed(() => {
    const by = this.counts()?.byStatus;
    const all = by && Object.values(by).reduce((sum, count) => sum + count, 0);
    return [
      { value: '', label: 'Toutes', count: all },
      ...CLAIM_STATUSES.filter((value) => value !== 'draft').map((value) => ({
        value,
        label: CLAIM_STATUS_WORDS[value].word,
        count: by && (by[value] ?? 0),
      })),
    ];
  });
  protected readonly lines = computed(() =>
    (this.page()?.items ?? []).map((claim) => {
      // An appeal is a right: nobody waits for it.
      const step = claim.status === 'refused' ? null : claim.nextStep;
      return {
        id: claim.id,
        title: `${claim.company.name} pour ${claim.candidateName}`,
        detail: [CLAIM_KIND_LABELS[claim.kind], claim.receipt, `depuis le ${formatDay(claim.since)}`]
          .filter(Boolean)
          .join(', '),
        status: CLAIM_STATUS_WORDS[claim.status],
        amount: formatMoney(claim.amountCents ?? claim.aidCents),
        by: step?.by ?? null,
        who: step === null ? '' : WAITED_FOR[step.actor],
      };
    }),
  );

  protected addressOf(change: Params): Params {
    return present({
      etat: this.etat(),
      aide: this.aide(),
      q: this.q(),
      retard: this.retard(),
      miens: this.miens(),
      ...change,
    });
  }

  protected filter(change: Params): Promise<boolean> {
    return this.router.navigate([], { queryParams: this.addressOf(change) });
  }
}

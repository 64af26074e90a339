import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimQueueSchema } from '@vte/contract';
import { CLAIM_KIND_LABELS, Due, formatMoney, Icon, Note, plural } from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { ClaimClient } from './claim-client.ts';

/** What is to be paid, to whom, by when; each aid is marked as paid on its file, beside the bank details. */
@Component({
  selector: 'vte-claim-queue-payments-page',
  imports: [Due, Icon, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <div class="sec-h">
        <div class="stack">
          <h1>Paiements</h1>
          @if (page(); as page) {
            <p>
              <span class="figure">{{ due() }}</span>
              <span class="muted"> à verser, {{ count() }}</span>
            </p>
          }
        </div>
        @if (lines().length > 0) {
          <button class="btn" type="button" (click)="download()">
            <vte-icon name="download" />Télécharger la liste (CSV)
          </button>
        }
      </div>
      @if (resource.error()) {
        <vte-note kind="danger"
          >Les paiements ne s’affichent pas.
          <button action class="btn sm" type="button" (click)="resource.reload()">Réessayer</button></vte-note
        >
      } @else if (resource.isLoading() && lines().length === 0) {
        <div class="sk" style="height: 320px"></div>
      } @else if (lines().length === 0) {
        <div class="empty">
          <h2 class="h3">Rien n’est à verser</h2>
          <p class="muted">Une aide arrive ici dès qu’elle est accordée.</p>
        </div>
      } @else {
        <ul aria-label="Aides à verser">
          @for (line of lines(); track line.id) {
            <li>
              <p class="what">
                <a [routerLink]="['/admin/aides', line.id]">{{ line.title }}</a>
                <span class="xs muted">{{ line.detail }}</span>
              </p>
              <p class="payee sm">
                <span class="num nowrap">{{ line.iban }}</span>
                <span class="muted">{{ line.holder }}</span>
              </p>
              <span>
                @if (line.by) {
                  <vte-due [by]="line.by" [today]="today" />
                }
              </span>
              <span class="amount num">{{ line.amount }}</span>
            </li>
          }
        </ul>
        <p class="sm muted">
          Pour marquer une aide comme versée, ouvrez son dossier : l’IBAN complet y est à côté du RIB. Le fichier
          contient les IBAN complets ; son téléchargement est inscrit au journal.
        </p>
        <p class="pagination row">
          @if (cursor()) {
            <button class="btn sm" type="button" (click)="go({})">Début de la liste</button>
          }
          @if (page()?.nextCursor; as cursor) {
            <button class="btn sm" type="button" (click)="go({ cursor })">Aides suivantes</button>
          }
        </p>
      }
    </div>
  `,
  styles: `
    .figure {
      margin-right: 6px;
      font-size: 2rem;
    }
    ul {
      border-bottom: 1px solid var(--line);
      margin-bottom: var(--s4);
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 260px) 170px 96px;
      gap: 4px 20px;
      align-items: center;
      padding: 12px 8px;
      border-top: 1px solid var(--line);
    }
    li:hover {
      background: var(--primary-tint);
    }
    .what,
    .payee {
      display: grid;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .what a {
      font-weight: 600;
    }
    .amount {
      text-align: right;
      font-weight: 600;
    }
    @media (width <= 900px) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
        padding-inline: 0;
      }
      .what {
        grid-column: 1 / -1;
      }
      .payee {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ClaimQueuePaymentsPage {
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(ClaimClient);
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly today = todayInParis();
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/grant-claims',
      params: present({ status: 'approved', limit: '50', cursor: this.cursor() }),
    }),
    { parse: (body) => claimQueueSchema.parse(body) },
  );
  protected readonly page = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly due = computed(() => formatMoney(this.page()?.counts.dueCents ?? 0));
  protected readonly count = computed(() => plural(this.page()?.total ?? 0, 'aide'));
  protected readonly lines = computed(() =>
    (this.page()?.items ?? []).map((claim) => ({
      id: claim.id,
      title: `${claim.company.name} pour ${claim.candidateName}`,
      detail: [CLAIM_KIND_LABELS[claim.kind], claim.receipt].filter(Boolean).join(', '),
      iban: claim.payee?.iban ?? 'IBAN non indiqué',
      holder: claim.payee?.holder ?? '',
      by: claim.nextStep?.by ?? null,
      amount: formatMoney(claim.amountCents ?? claim.aidCents),
    })),
  );

  protected go(change: { cursor?: string }): Promise<boolean> {
    return this.router.navigate([], { queryParams: change });
  }

  protected async download(): Promise<void> {
    try {
      const address = URL.createObjectURL(await this.client.paymentList());
      const link = this.document.createElement('a');
      link.href = address;
      link.download = `versements-${this.today}.csv`;
      link.click();
      URL.revokeObjectURL(address);
      this.toaster.say('La liste des versements est téléchargée.');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimPageSchema } from '@vte/contract';
import { CLAIM_KIND_LABELS, CLAIM_STATUS_WORDS, formatDay, formatMoney, Note, StatusBadge } from '@vte/ui';
import { ClaimsOfHires } from '../api/claims-of-hires.ts';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { Session } from '../session/session.ts';
import { ClaimClient } from './claim-client.ts';
import { NEXT_SENTENCES } from './claim-words.ts';

/** The claims of the company, or of the person. */
@Component({
  selector: 'vte-claim-list-page',
  imports: [Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <h1>Vos demandes d’aide</h1>
      @if (refusal(); as sentence) {
        <p>
          <vte-note kind="danger" [urgent]="true">{{ sentence }}</vte-note>
        </p>
      }
      @if (opening()) {
        <p role="status">La demande se prépare…</p>
      } @else if (resource.error()) {
        <vte-note kind="danger"
          >Vos demandes ne s’affichent pas.
          <button action class="btn sm" type="button" (click)="resource.reload()">Réessayer</button></vte-note
        >
      } @else if (resource.isLoading() && lines().length === 0) {
        <div class="stack" aria-hidden="true">
          <div class="sk" style="height: 84px"></div>
          <div class="sk" style="height: 84px"></div>
        </div>
      } @else if (lines().length === 0) {
        <div class="empty">
          <h2 class="h3">Aucune demande pour le moment</h2>
          <p class="muted">
            @if (isCompany()) {
              Après un recrutement, la demande se remplit depuis la candidature : ouvrez l’offre, puis la personne
              recrutée.
            } @else {
              Après un recrutement en alternance, la demande se remplit depuis votre candidature.
            }
          </p>
          <a class="btn sm" [routerLink]="isCompany() ? '/entreprise/offres' : '/candidat/candidatures'">{{
            isCompany() ? 'Voir mes offres' : 'Voir mes candidatures'
          }}</a>
        </div>
      } @else {
        <ul class="rows">
          @for (line of lines(); track line.claim.id) {
            <li>
              <div>
                <h2 class="h3">
                  <a [routerLink]="[home(), line.claim.id]">{{ line.title }}</a>
                </h2>
                <p class="sm muted">{{ line.claim.company.name }} · {{ line.claim.offerTitle }}</p>
                <p class="sm">{{ line.next }} {{ line.said }}</p>
              </div>
              <p class="end">
                <span class="sum">{{ line.amount }}</span>
                <vte-status [status]="line.word" />
              </p>
            </li>
          }
        </ul>
        @if (next(); as cursor) {
          <p class="pagination">
            <a class="btn sm" [routerLink]="[]" [queryParams]="{ cursor }">Demandes suivantes</a>
          </p>
        }
      }
      <p class="sm foot"><a routerLink="/aides">Montants et conditions des deux aides</a></p>
    </div>
  `,
  styles: `
    h1 {
      margin-bottom: var(--s6);
    }
    .foot {
      margin-top: var(--s6);
    }
    .rows {
      border-bottom: 1px solid var(--line);
    }
    li {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--s3) var(--s6);
      padding: var(--s5) 0;
      border-top: 1px solid var(--line);
    }
    li > div {
      display: grid;
      gap: 4px;
      flex: 1 1 320px;
      min-width: 0;
    }
    h2 a {
      color: var(--ink);
      text-decoration: none;
    }
    h2 a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    li:hover h2 a {
      color: var(--primary);
      text-decoration: underline;
    }
    .end {
      display: flex;
      gap: var(--s4);
      align-items: start;
    }
    @media (width > 900px) {
      /* Amounts and states in columns, whatever the word. */
      .end {
        display: grid;
        grid-template-columns: auto 150px;
        justify-items: start;
      }
    }
    .sum {
      font: 700 1.375rem/1.1 var(--font-display);
      letter-spacing: -0.02em;
      white-space: nowrap;
    }
  `,
})
export class ClaimListPage {
  readonly cursor = input('', { transform: orEmpty });
  /** A hire whose claim is to be opened. */
  readonly candidature = input<string>();

  private readonly client = inject(ClaimClient);
  private readonly claims = inject(ClaimsOfHires);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly isCompany = computed(() => this.session.hasRole(['company']));
  protected readonly home = computed(() => (this.isCompany() ? '/entreprise/aides' : '/candidat/aides'));
  protected readonly opening = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly resource = httpResource(
    () => ({ url: '/api/v1/me/grant-claims', params: present({ cursor: this.cursor() }) }),
    { parse: (body) => claimPageSchema.parse(body) },
  );
  protected readonly lines = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((claim) => ({
      claim,
      title: this.isCompany()
        ? `${CLAIM_KIND_LABELS[claim.kind]}, ${claim.candidateName}`
        : CLAIM_KIND_LABELS[claim.kind],
      amount: formatMoney(claim.amountCents ?? claim.aidCents),
      word: CLAIM_STATUS_WORDS[claim.status],
      next: NEXT_SENTENCES[claim.status],
      said:
        claim.status === 'draft'
          ? `À envoyer avant le ${formatDay(claim.fileBefore)}.`
          : claim.nextStep === null
            ? ''
            : `Avant le ${formatDay(claim.nextStep.by)}.`,
    })),
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));

  constructor() {
    effect(() => {
      const applicationId = this.candidature();
      if (applicationId !== undefined) untracked(() => void this.open(applicationId));
    });
  }

  private async open(applicationId: string): Promise<void> {
    this.opening.set(true);
    try {
      const kind = this.isCompany() ? 'recruitment' : 'settling_in';
      const { id } = await this.client.open({ applicationId, kind });
      await this.router.navigate([this.home(), id], { replaceUrl: true });
    } catch (thrown) {
      const { code, sentence } = toFailure(thrown);
      const known = code === 'already_claimed' ? await this.claims.find(applicationId) : undefined;
      if (known !== undefined) await this.router.navigate([this.home(), known.id], { replaceUrl: true });
      else this.refusal.set(sentence);
      this.opening.set(false);
    }
  }
}

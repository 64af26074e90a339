import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimPageSchema, companySchema, managedOfferPageSchema } from '@vte/contract';
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_WORDS,
  COMPANY_STATUS_WORDS,
  formatDay,
  formatMoney,
  Note,
  OFFER_STATUS_WORDS,
  plural,
  StatusBadge,
} from '@vte/ui';
import { Session } from '../session/session.ts';
import { todayInParis } from '../time/today.ts';

const TO_READ = ['sent', 'seen', 'shortlisted', 'interview'] as const;

/** What waits for the manager, the most pressing first. */
@Component({
  selector: 'vte-company-today-page',
  imports: [Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
})
export class CompanyTodayPage {
  protected readonly account = inject(Session).account;
  protected readonly today = formatDay(todayInParis());

  private readonly companyResource = httpResource(() => '/api/v1/me/company', {
    parse: (body) => companySchema.parse(body),
  });
  protected readonly company = computed(() => (this.companyResource.hasValue() ? this.companyResource.value() : null));
  protected readonly companyWord = computed(() => {
    const company = this.company();
    return company && COMPANY_STATUS_WORDS[company.status];
  });
  protected readonly offers = httpResource(() => (this.company() === null ? undefined : '/api/v1/me/offers?limit=50'), {
    parse: (body) => managedOfferPageSchema.parse(body),
  });
  protected readonly offerLines = computed(() =>
    (this.offers.hasValue() ? this.offers.value().items : [])
      .filter(({ status }) => status !== 'archived')
      .map((offer) => {
        const waiting = TO_READ.reduce((sum, status) => sum + (offer.applications[status] ?? 0), 0);
        return {
          ...offer,
          word: OFFER_STATUS_WORDS[offer.status],
          fresh: offer.applications.sent ?? 0,
          waiting,
          said:
            waiting === 0
              ? 'Aucune candidature en cours'
              : plural(waiting, 'candidature en cours', 'candidatures en cours'),
        };
      })
      .sort((a, b) => b.fresh - a.fresh || b.waiting - a.waiting),
  );
  private readonly claimResource = httpResource(
    () => (this.company() === null ? undefined : '/api/v1/me/grant-claims?limit=50'),
    { parse: (body) => claimPageSchema.parse(body) },
  );
  protected readonly claims = computed(() =>
    (this.claimResource.hasValue() ? this.claimResource.value().items : [])
      .filter(({ nextStep, status }) => status === 'draft' || nextStep?.actor === 'claimant')
      .map((claim) => ({
        ...claim,
        title: `${CLAIM_KIND_LABELS[claim.kind]}, ${claim.candidateName}`,
        word: CLAIM_STATUS_WORDS[claim.status],
        amount: formatMoney(claim.aidCents),
        before: formatDay(claim.nextStep?.by ?? claim.fileBefore),
      })),
  );
  protected readonly fresh = computed(() => this.offerLines().reduce((sum, { fresh }) => sum + fresh, 0));
  protected readonly headline = computed(() => {
    if (this.fresh() > 0) return `${plural(this.fresh(), 'candidature')} à lire.`;
    if (this.claims().length > 0) return 'une demande d’aide vous attend.';
    return this.offerLines().length === 0 ? 'publiez votre première offre.' : 'rien ne presse aujourd’hui.';
  });

  constructor() {
    const router = inject(Router);
    effect(() => {
      const error = this.companyResource.error();
      if (error instanceof HttpErrorResponse && (error.status === 404 || error.status === 409))
        void router.navigate(['/entreprise/profil'], { replaceUrl: true });
    });
  }
}

import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimPageSchema, companySchema, managedOfferPageSchema } from '@vte/contract';
import { COMPANY_STATUS_WORDS, formatDay, Icon, Note, OFFER_STATUS_WORDS, plural, StatusBadge } from '@vte/ui';
import { Session } from '../session/session.ts';
import { todayInParis } from '../time/today.ts';
import { firstSteps, toWaiting } from './waiting.ts';

/** What waits for the manager, the most pressing first; three steps for a newcomer. */
@Component({
  selector: 'vte-company-today-page',
  imports: [Icon, Note, RouterLink, StatusBadge],
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
  private readonly claims = httpResource(
    () => (this.company() === null ? undefined : '/api/v1/me/grant-claims?limit=50'),
    { parse: (body) => claimPageSchema.parse(body) },
  );
  protected readonly failed = computed(
    () => this.offers.error() !== undefined || this.claims.error() !== undefined || this.companyFailed(),
  );

  /** Null while one of the three is being read. */
  private readonly space = computed(() => {
    const company = this.company();
    if (company === null || !this.offers.hasValue() || !this.claims.hasValue()) return null;
    return { company, offers: this.offers.value().items, claims: this.claims.value().items };
  });
  protected readonly waiting = computed(() => {
    const space = this.space();
    return space && toWaiting(space.company, space.offers, space.claims, todayInParis());
  });
  protected readonly start = computed(() => {
    const space = this.space();
    return space && firstSteps(space.company, space.offers);
  });
  protected readonly running = computed(() =>
    (this.space()?.offers ?? [])
      .filter(({ status }) => status === 'published' || status === 'submitted')
      .map((offer) => ({
        ...offer,
        word: OFFER_STATUS_WORDS[offer.status],
        received: plural(
          Object.values(offer.applications).reduce((sum, count) => sum + count, 0),
          'candidature',
        ),
      })),
  );
  protected readonly headline = computed(() => {
    const waiting = this.waiting();
    const start = this.start();
    if (waiting === null || start === null) return '';
    if (this.space()?.offers.length === 0) return 'publiez votre première offre.';
    return waiting.length === 0
      ? 'rien ne presse aujourd’hui.'
      : `${plural(waiting.length, 'chose vous attend', 'choses vous attendent')}.`;
  });

  constructor() {
    const router = inject(Router);
    effect(() => {
      if (this.isMissing(this.companyResource.error()))
        void router.navigate(['/entreprise/profil'], { replaceUrl: true });
    });
  }

  protected retry(): void {
    this.companyResource.reload();
    this.offers.reload();
    this.claims.reload();
  }

  private companyFailed(): boolean {
    const error = this.companyResource.error();
    return error !== undefined && !this.isMissing(error);
  }

  /** A newcomer has no company yet: that page comes first. */
  private isMissing(error: Error | undefined): boolean {
    return error instanceof HttpErrorResponse && (error.status === 404 || error.status === 409);
  }
}

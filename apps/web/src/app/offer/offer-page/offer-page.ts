import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applicationPageSchema, candidateSchema, offerPageSchema, offerSchema } from '@vte/contract';
import { match } from '@vte/matching';
import {
  CriterionList,
  formatDay,
  formatPay,
  formatPlace,
  Icon,
  Joint,
  MatchScore,
  OfferRow,
  plural,
  toCriterionLines,
} from '@vte/ui';
import { MessagePage } from '../../error/message-page.ts';
import { Session } from '../../session/session.ts';
import { PageTitle } from '../../shell/page-title.ts';
import { todayInParis } from '../../time/today.ts';
import { toFacts, toSections } from './offer-facts.ts';
import { OfferText } from './offer-text.ts';

const SIMILAR = 3;
/** What makes a VTE, in short: place, company, contract, mission, diploma. */
const MAIN_CRITERIA = [
  'territory',
  'company_size',
  'contract_type',
  'contract_duration',
  'responsibility',
  'diploma_level',
];

@Component({
  selector: 'vte-offer-page',
  imports: [CriterionList, Icon, Joint, MatchScore, MessagePage, OfferRow, OfferText, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-page.html',
  styleUrl: './offer-page.css',
})
export class OfferPage {
  readonly slug = input.required<string>();

  private readonly session = inject(Session);
  protected readonly resource = httpResource(() => `/api/v1/offers/${encodeURIComponent(this.slug())}`, {
    parse: (body) => offerSchema.parse(body),
  });
  protected readonly offer = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly gone = computed(() => {
    const error = this.resource.error();
    return error instanceof HttpErrorResponse ? error.status : error === undefined ? null : 500;
  });
  /** Candidates apply; a company or the staff only reads. */
  protected readonly mayApply = computed(() => {
    const account = this.session.account();
    return account === null || this.session.hasRole(['candidate']);
  });
  protected readonly today = todayInParis();
  protected readonly facts = computed(() => {
    const offer = this.offer();
    return offer === null ? null : toFacts(offer, this.today);
  });
  protected readonly main = MAIN_CRITERIA;
  protected readonly lines = computed(() => {
    const { verdict, place } = this.offer() ?? {};
    return toCriterionLines(verdict?.criteria ?? [], place ? { [place.communeCode]: place.communeName } : {});
  });
  protected readonly sections = computed(() => {
    const offer = this.offer();
    return offer === null ? [] : toSections(offer);
  });

  private readonly isCandidate = computed(() => this.session.hasRole(['candidate']));
  /** The application that the reader already sent, unless it was withdrawn or declined. */
  private readonly applications = httpResource(
    () => {
      const offer = this.offer()?.id;
      return offer !== undefined && this.isCandidate()
        ? { url: '/api/v1/me/applications', params: { offer } }
        : undefined;
    },
    { parse: (body) => applicationPageSchema.parse(body).items },
  );
  protected readonly applied = computed(() => {
    const sent = (this.applications.hasValue() ? this.applications.value() : []).find(
      ({ status }) => status !== 'withdrawn' && status !== 'declined',
    );
    return sent && { id: sent.id, sent: formatDay(sent.sentAt.slice(0, 10)) };
  });
  private readonly profile = httpResource(() => (this.isCandidate() ? '/api/v1/me/candidate' : undefined), {
    parse: (body) => candidateSchema.parse(body),
  });
  /** How the offer suits the reader, unless they object to such a score. */
  protected readonly score = computed(() => {
    const [offer, profile] = [this.offer(), this.profile.hasValue() ? this.profile.value() : null];
    if (offer === null || profile?.matching !== true) return null;
    return match(profile, { ...offer, territory: offer.place?.territory?.slug ?? null });
  });
  private readonly nearby = httpResource(
    () => {
      const territory = this.offer()?.place?.territory;
      return territory
        ? { url: '/api/v1/offers', params: { territory: territory.slug, limit: SIMILAR + 1 } }
        : undefined;
    },
    { parse: (body) => offerPageSchema.parse(body) },
  );
  protected readonly inTerritory = computed(() =>
    this.nearby.hasValue() ? plural(this.nearby.value().total, 'offre ouverte', 'offres ouvertes') : null,
  );
  protected readonly similar = computed(() =>
    (this.nearby.hasValue() ? this.nearby.value().items : [])
      .filter(({ id }) => id !== this.offer()?.id)
      .slice(0, SIMILAR),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const offer = this.offer();
      if (offer !== null)
        title.set(
          `${offer.title}, ${offer.company.name}`,
          `${formatPlace(offer.place)}. ${formatPay(offer)}. ${offer.responsibilities.slice(0, 120)}`,
        );
    });
  }
}

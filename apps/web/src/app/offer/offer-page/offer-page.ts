import { NgTemplateOutlet } from '@angular/common';
import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Application, Candidate, CommuneView, Offer, Page } from '@vte/contract';
import { match } from '@vte/matching';
import {
  CriterionList,
  dayOf,
  formatDay,
  formatPay,
  formatPlace,
  Icon,
  Joint,
  MatchScore,
  Note,
  OfferRow,
  toCriterionLines,
} from '@vte/ui';
import { MessagePage } from '../../error/message-page.ts';
import { statusOf } from '../../error/page-status.ts';
import { Session } from '../../session/session.ts';
import { PageHead } from '../../shell/page-head.ts';
import { PageTitle } from '../../shell/page-title.ts';
import { todayInParis } from '../../time/today.ts';
import { closedWords, toFacts, toSections } from './offer-facts.ts';
import { toJobPosting } from './job-posting.ts';
import { MAIN_CRITERIA } from '../main-criteria.ts';
import { OfferPlace } from './offer-place.ts';
import { OfferText } from './offer-text.ts';
import { similarOffers } from './similar-offers.ts';

/** The address is none, no offer has it, or the offer is no longer published. */

@Component({
  selector: 'vte-offer-page',
  imports: [
    CriterionList,
    Icon,
    Joint,
    MatchScore,
    MessagePage,
    NgTemplateOutlet,
    Note,
    OfferPlace,
    OfferRow,
    OfferText,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-page.html',
  styleUrl: './offer-page.css',
})
export class OfferPage {
  readonly slug = input.required<string>();

  private readonly session = inject(Session);
  /** The address of an offer ends with a hyphen and a part of its id: `feed` is another answer of the API. */
  private readonly isAddress = computed(() => this.slug().includes('-'));
  protected readonly resource = httpResource<Offer>(() =>
    this.isAddress() ? `/api/v1/offers/${encodeURIComponent(this.slug())}` : undefined,
  );
  protected readonly offer = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  /** Why there is nothing to show: 410 for an offer that was, 404 for none. */
  protected readonly refusal = computed(() => {
    if (!this.isAddress()) return 404;
    const error = this.resource.error();
    const status = error instanceof HttpErrorResponse ? error.status : null;
    return status === 410 ? 410 : status === 404 || status === 400 ? 404 : (statusOf(error) ?? null);
  });
  /** Says that the offer can only be read now; null while it is open. */
  protected readonly closed = computed(() => {
    const offer = this.offer();
    return offer === null ? null : closedWords(offer, this.today);
  });
  /** Candidates apply; a company or the staff only reads. */
  protected readonly mayApply = computed(() => {
    if (this.closed() !== null) return false;
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
  private readonly applications = httpResource<Page<Application>>(() => {
    const offer = this.offer()?.id;
    return offer !== undefined && this.isCandidate()
      ? { url: '/api/v1/me/applications', params: { offer } }
      : undefined;
  });
  protected readonly applied = computed(() => {
    const sent = (this.applications.hasValue() ? this.applications.value().items : []).find(
      ({ status }) => status !== 'withdrawn' && status !== 'declined',
    );
    return sent && { id: sent.id, sent: formatDay(dayOf(sent.sentAt)) };
  });
  private readonly profile = httpResource<Candidate>(() => (this.isCandidate() ? '/api/v1/me/candidate' : undefined));
  /** How the offer suits the reader, unless they object to such a score. */
  protected readonly score = computed(() => {
    const [offer, profile] = [this.offer(), this.profile.hasValue() ? this.profile.value() : null];
    if (offer === null || profile?.matching !== true) return null;
    return match(profile, { ...offer, territory: offer.place?.territory?.slug ?? null });
  });
  protected readonly similar = similarOffers(
    this.offer,
    computed(() => (this.refusal() === 410 ? this.slug() : null)),
  );
  private readonly commune = httpResource<CommuneView>(() => {
    const code = this.offer()?.communeCode;
    return code ? `/api/v1/communes/${code}` : undefined;
  });
  private readonly head = inject(PageHead);
  /** What search engines read: the job while it is open, and where the page is in the site. */
  private readonly data = computed(() => {
    const offer = this.offer();
    if (offer === null) return [];
    const commune = this.commune.hasValue() ? this.commune.value() : null;
    const addressOf = (path: string) => this.head.address(path);
    const posting = commune === null || this.closed() !== null ? null : toJobPosting(offer, commune, addressOf);
    const territory = offer.place?.territory;
    const trail = this.head.breadcrumbs([
      { name: 'Offres', path: '/offres' },
      ...(territory ? [{ name: territory.name, path: `/territoires/${territory.slug}` }] : []),
      { name: offer.title, path: `/offres/${offer.slug}` },
    ]);
    return posting === null ? [trail] : [posting, trail];
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const offer = this.offer();
      if (offer === null) {
        const status = this.refusal();
        if (status === 410) title.set('Offre retirée', undefined, { unlisted: true });
        else if (status === 404) title.set('Offre introuvable', undefined, { unlisted: true });
        else if (status !== null) title.set('Offre indisponible');
        return;
      }
      title.set(
        `${offer.title}, ${offer.company.name}`,
        `${formatPlace(offer.place)}. ${formatPay(offer)}. ${offer.responsibilities.slice(0, 120)}`,
        { image: `/og/offres/${offer.slug}.png`, data: this.data(), unlisted: this.closed() !== null },
      );
    });
  }
}

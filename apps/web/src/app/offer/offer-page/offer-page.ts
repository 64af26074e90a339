import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { offerPageSchema, offerSchema } from '@vte/contract';
import { daysBetween } from '@vte/eligibility';
import {
  CriterionList,
  formatAge,
  formatContract,
  formatDay,
  formatLevel,
  formatMoney,
  formatPay,
  formatPlace,
  formatShare,
  initials,
  Joint,
  OfferRow,
  THEME_LABELS,
  toCriterionLines,
} from '@vte/ui';
import { MessagePage } from '../../error/message-page.ts';
import { Session } from '../../session/session.ts';
import { PageTitle } from '../../shell/page-title.ts';
import { todayInParis } from '../../time/today.ts';

const SIMILAR = 3;

@Component({
  selector: 'vte-offer-page',
  imports: [CriterionList, Joint, MessagePage, OfferRow, RouterLink],
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
  protected readonly facts = computed(() => {
    const offer = this.offer();
    if (offer === null) return null;
    return {
      letters: initials(offer.company.name),
      pay: formatPay(offer),
      place: formatPlace(offer.place),
      contract: formatContract(offer.contractType, offer.durationMonths),
      start: offer.startsOn === null ? 'À convenir' : formatDay(offer.startsOn),
      level: formatLevel(offer.minDiplomaLevel),
      time: offer.workingTime === 1 ? 'Temps plein' : `Temps partiel, ${formatShare(offer.workingTime)}`,
      remote: offer.remoteShare === 0 ? 'Sur place' : `${formatShare(offer.remoteShare)} à distance`,
      themes: offer.themes.map((theme) => THEME_LABELS[theme]).join(', '),
      age: offer.publishedAt === null ? '' : formatAge(daysBetween(offer.publishedAt.slice(0, 10), todayInParis())),
      until: offer.validThrough && formatDay(offer.validThrough),
      recruitment: formatMoney(offer.aids.recruitment.amountCents),
      settlingIn: formatMoney(offer.aids.settlingIn.amountCents),
    };
  });
  protected readonly lines = computed(() => toCriterionLines(this.offer()?.verdict.criteria ?? []));
  protected readonly sections = computed(() => {
    const offer = this.offer();
    if (offer === null) return [];
    return [
      { title: 'Vos responsabilités', text: offer.responsibilities },
      { title: 'Résultats attendus', text: offer.expectedResults },
      { title: 'Votre autonomie', text: offer.autonomy },
      { title: 'Le contexte', text: offer.context },
      { title: 'Le profil recherché', text: offer.profile },
    ].filter(({ text }) => text !== '');
  });
  private readonly nearby = httpResource(
    () => {
      const territory = this.offer()?.place?.territory;
      return territory
        ? { url: '/api/v1/offers', params: { territory: territory.slug, limit: SIMILAR + 1 } }
        : undefined;
    },
    { parse: (body) => offerPageSchema.parse(body).items },
  );
  protected readonly similar = computed(() =>
    (this.nearby.hasValue() ? this.nearby.value() : []).filter(({ id }) => id !== this.offer()?.id).slice(0, SIMILAR),
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

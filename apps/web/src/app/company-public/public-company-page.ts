import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfferPage, PublicCompany } from '@vte/contract';
import {
  COMPANY_SIZE_LABELS,
  formatPlace,
  formatSiren,
  headcountWords,
  Icon,
  initials,
  Note,
  OfferRow,
  plural,
} from '@vte/ui';
import { isUnknown, toFailure } from '../error/failure.ts';
import { MessagePage } from '../error/message-page.ts';
import { answerWithStatus, statusOf } from '../error/page-status.ts';
import { PageHead } from '../shell/page-head.ts';
import { PageTitle } from '../shell/page-title.ts';
import { ShareButton } from '../shell/share-button.ts';
import { todayInParis } from '../time/today.ts';
import { toOrganization } from './organization.ts';

const SHOWN = 20;

/** A verified company, as everybody sees it. */
@Component({
  selector: 'vte-public-company-page',
  imports: [Icon, MessagePage, Note, OfferRow, RouterLink, ShareButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './public-company-page.html',
  styleUrl: './public-company-page.css',
})
export class PublicCompanyPage {
  readonly slug = input.required<string>();

  protected readonly today = todayInParis();
  protected readonly resource = httpResource<PublicCompany>(
    () => `/api/v1/companies/${encodeURIComponent(this.slug())}`,
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? null : toFailure(error);
  });
  /** No verified company has this address, or none could. */
  protected readonly missing = computed(() => isUnknown(this.failure()));
  private readonly company = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly view = computed(() => {
    const company = this.company();
    if (company === null) return null;
    const { name, siren, size, headcount, address, website, place } = company;
    return {
      ...company,
      letters: initials(name),
      place: place === null ? null : formatPlace(place),
      territory: place?.territory ?? null,
      size: size === null ? 'Entreprise' : COMPANY_SIZE_LABELS[size],
      people: headcountWords(headcount),
      siren: formatSiren(siren),
      address: address ?? (place === null ? null : formatPlace(place)),
      site: website === null ? null : new URL(website).hostname.replace(/^www\./, ''),
    };
  });

  protected readonly found = httpResource<OfferPage>(() =>
    this.company() === null
      ? undefined
      : { url: '/api/v1/offers', params: { company: this.slug(), sort: 'date', limit: SHOWN } },
  );
  protected readonly offers = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly count = computed(() =>
    this.found.hasValue() ? plural(this.found.value().total, 'offre ouverte', 'offres ouvertes') : '',
  );

  constructor() {
    const title = inject(PageTitle);
    const head = inject(PageHead);
    answerWithStatus(() => (this.missing() ? 404 : statusOf(this.resource.error())));
    effect(() => {
      const [company, view] = [this.company(), this.view()];
      if (company === null || view === null) return;
      const path = `/entreprises/${company.slug}`;
      const { territory } = view;
      const trail = [
        { name: 'Territoires', path: '/territoires' },
        ...(territory ? [{ name: territory.name, path: `/territoires/${territory.slug}` }] : []),
        { name: company.name, path },
      ];
      title.set(
        company.name,
        `${company.name}, ${view.size} de ${view.people}${view.place === null ? '' : `, ${view.place}`}\u00a0: ses offres à responsabilité.`,
        { data: [toOrganization(company, head.address(path)), head.breadcrumbs(trail)] },
      );
    });
  }
}

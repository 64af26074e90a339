import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { mayEditPlan, type OfferPage, type TerritoryView } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST, TERRITORY_LISTS } from '@vte/eligibility';
import { formatNumber, Icon, LIST_WORDS, Note, OfferRow } from '@vte/ui';
import { isUnknown, toFailure } from '../error/failure.ts';
import { answerWithStatus, statusOf } from '../error/page-status.ts';
import { orEmpty } from '../form/or-empty.ts';
import { TerritoryShape } from '../map/territory-shape.ts';
import { Session } from '../session/session.ts';
import { PageHead } from '../shell/page-head.ts';
import { PageTitle } from '../shell/page-title.ts';
import { ShareButton } from '../shell/share-button.ts';
import { todayInParis } from '../time/today.ts';
import { TerritoryCompanies } from './territory-companies.ts';
import { TerritoryEmbed } from './territory-embed.ts';
import { TerritoryPlan } from './territory-plan.ts';
import { TerritoryTowns } from './territory-towns.ts';

const OFFERS_SHOWN = 6;

/** What the page holds, under the ids of its headings. */
const PARTS = [
  { id: 'offres', label: 'Offres' },
  { id: 'plan', label: 'Plan d’action' },
  { id: 'entreprises', label: 'Entreprises' },
  { id: 'communes', label: 'Communes' },
  { id: 'mairie', label: 'Pour les mairies' },
];

@Component({
  selector: 'vte-territory-page',
  imports: [
    Icon,
    Note,
    OfferRow,
    RouterLink,
    ShareButton,
    TerritoryCompanies,
    TerritoryEmbed,
    TerritoryPlan,
    TerritoryShape,
    TerritoryTowns,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './territory-page.html',
  styleUrl: './territory-page.css',
})
export class TerritoryPage {
  readonly slug = input.required<string>();
  /** A dated list other than that of the aids: its territories have places, no offers nor plan of their own. */
  readonly liste = input('', { transform: orEmpty });

  private readonly session = inject(Session);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly companies = viewChild(TerritoryCompanies);
  protected readonly today = todayInParis();

  protected readonly parts = PARTS;
  protected readonly list = computed(
    () => TERRITORY_LISTS.find((list) => list === this.liste()) ?? DEFAULT_TERRITORY_LIST,
  );
  protected readonly isDefault = computed(() => this.list() === DEFAULT_TERRITORY_LIST);
  protected readonly query = computed(() => (this.isDefault() ? {} : { liste: this.list() }));
  protected readonly listWords = computed(() => LIST_WORDS[this.list()]);
  protected readonly resource = httpResource<TerritoryView>(() => ({
    url: `/api/v1/territories/${encodeURIComponent(this.slug())}`,
    params: { list: this.list() },
  }));
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? null : toFailure(error);
  });
  /** No territory has this address, or none could. */
  protected readonly missing = computed(() => isUnknown(this.failure()));
  protected readonly territory = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly facts = computed(() => {
    const territory = this.territory();
    if (territory === null) return null;
    const { regions, departments, population, communeCount, actionPlan } = territory;
    return {
      regions: regions.map(({ name }) => name).join(', '),
      departments: departments.map(({ name, code }) => `${name} (${code})`).join(', '),
      /** A region overseas is a department of the same name. */
      isSingle: departments.length === 1 && departments[0]?.name === regions[0]?.name,
      people: formatNumber(population),
      communes: formatNumber(communeCount),
      years: `${actionPlan.from} à ${actionPlan.to}`,
    };
  });
  protected readonly planned = computed(() =>
    (this.territory()?.actionPlan.sections ?? []).some(({ text }) => text !== ''),
  );
  protected readonly editable = computed(() => {
    const account = this.session.account();
    return account !== null && this.isDefault() && mayEditPlan(account, this.slug());
  });

  protected readonly offers = httpResource<OfferPage>(() =>
    this.territory() === null || !this.isDefault()
      ? undefined
      : { url: '/api/v1/offers', params: { territory: this.slug(), sort: 'date', limit: OFFERS_SHOWN } },
  );
  protected readonly open = computed(() => (this.offers.hasValue() ? this.offers.value().total : null));
  protected readonly recruiting = computed(() => this.companies()?.total() ?? null);

  constructor() {
    const title = inject(PageTitle);
    const head = inject(PageHead);
    answerWithStatus(() => (this.missing() ? 404 : statusOf(this.resource.error())));
    effect(() => {
      const [territory, facts] = [this.territory(), this.facts()];
      if (territory === null || facts === null) return;
      const path = `/territoires/${territory.slug}`;
      const place = {
        '@type': 'AdministrativeArea',
        name: territory.name,
        url: head.address(path),
        geo: { '@type': 'GeoCoordinates', latitude: territory.lat, longitude: territory.lon },
        containedInPlace: territory.departments.map(({ name }) => ({ '@type': 'AdministrativeArea', name })),
      };
      const size = `${facts.communes} communes et ${facts.people} habitants`;
      if (!this.isDefault()) {
        const description = `${territory.name}\u00a0: ${size}, dans la liste de ${this.listWords().date}.`;
        title.set(territory.name, description, { unlisted: true, image: '/og/default.png' });
        return;
      }
      const trail = [
        { name: 'Territoires', path: '/territoires' },
        { name: territory.name, path },
      ];
      title.set(
        territory.name,
        `${territory.name}\u00a0: ${size}, un des 148 territoires d’industrie. Offres, entreprises et plan d’action.`,
        { data: [place, head.breadcrumbs(trail)] },
      );
    });
  }

  protected print(): void {
    this.window?.print();
  }
}

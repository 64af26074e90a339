import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { communeSchema, offerPageSchema, territoryPageSchema, type CommuneView, type OfferCard } from '@vte/contract';
import { CommuneField, Dialog, Icon, Note, OfferRow, plural } from '@vte/ui';
import { orEmpty } from '../../form/or-empty.ts';
import { todayInParis } from '../../time/today.ts';
import { OfferFilters } from './offer-filters.ts';
import { chipsOf, DEFAULT_RADIUS, toList, type SearchFilters } from './search-filters.ts';

type Params = Record<string, string | readonly string[]>;

@Component({
  selector: 'vte-offer-search-page',
  imports: [CommuneField, Dialog, Icon, Note, OfferFilters, OfferRow, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-search-page.html',
  styleUrl: './offer-search-page.css',
})
export class OfferSearchPage {
  readonly q = input('', { transform: orEmpty });
  readonly near = input('', { transform: orEmpty });
  readonly radiusKm = input('', { transform: orEmpty });
  readonly contract = input([], { transform: toList });
  readonly theme = input([], { transform: toList });
  readonly diploma = input('', { transform: orEmpty });
  readonly grant = input('', { transform: orEmpty });
  readonly territory = input([], { transform: toList });
  readonly sort = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly router = inject(Router);

  protected readonly today = todayInParis();
  protected readonly filters = computed<SearchFilters>(() => ({
    q: this.q(),
    near: this.near(),
    radiusKm: this.radiusKm(),
    contract: this.contract(),
    theme: this.theme(),
    diploma: this.diploma(),
    grant: this.grant(),
    territory: this.territory(),
  }));
  private readonly order = computed(() => this.sort() || (this.near() === '' ? 'date' : 'distance'));
  protected readonly byDistance = computed(() => this.order() === 'distance');
  /** The filters and the order, as the address writes them. */
  protected readonly params = computed(() => given({ ...this.filters(), sort: this.sort() }));
  protected readonly results = httpResource(
    () => ({
      url: '/api/v1/offers',
      params: given({ ...this.filters(), sort: this.order(), cursor: this.cursor() }),
    }),
    { parse: (body) => offerPageSchema.parse(body) },
  );
  protected readonly offers = computed<OfferCard[]>(() => (this.results.hasValue() ? this.results.value().items : []));
  protected readonly next = computed(() => (this.results.hasValue() ? this.results.value().nextCursor : null));

  private readonly commune = httpResource(
    () => (this.near() === '' ? undefined : `/api/v1/communes/${encodeURIComponent(this.near())}`),
    { parse: (body) => communeSchema.parse(body) },
  );
  protected readonly town = linkedSignal(() =>
    this.near() !== '' && this.commune.hasValue() ? this.commune.value() : null,
  );
  private readonly territories = httpResource(() => (this.territory().length > 0 ? '/api/v1/territories' : undefined), {
    parse: (body) => new Map(territoryPageSchema.parse(body).items.map(({ slug, name }) => [slug, name])),
  });
  protected readonly chips = computed(() =>
    chipsOf(
      this.filters(),
      (slug) => (this.territories.hasValue() ? this.territories.value().get(slug) : null) ?? slug,
    ),
  );
  protected readonly count = computed(() =>
    this.results.hasValue() ? plural(this.results.value().total, 'offre') : null,
  );
  protected readonly where = computed(() => {
    const town = this.town();
    return town === null ? '' : `autour de ${town.name}, dans un rayon de ${this.radiusKm() || DEFAULT_RADIUS}\u00a0km`;
  });
  /** The filters of a phone, in their sheet. */
  protected readonly sheet = signal(false);

  /** The filters are in the address: a result is a link, and the back button undoes a choice. */
  protected choose(changes: Partial<SearchFilters> & { sort?: string }): Promise<boolean> {
    return this.router.navigate([], { queryParams: given({ ...this.filters(), sort: this.sort(), ...changes }) });
  }

  protected around(town: CommuneView | null): void {
    this.town.set(town);
    if ((town?.code ?? '') !== this.near())
      void this.choose({
        near: town?.code ?? '',
        radiusKm: town === null ? '' : this.radiusKm() || DEFAULT_RADIUS,
        ...(town === null && this.sort() === 'distance' ? { sort: '' } : {}),
      });
  }
}

/** The parameters that say something: an empty one is left out of the address. */
function given(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value.length > 0));
}

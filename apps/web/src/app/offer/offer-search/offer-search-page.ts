import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { communeSchema, offerPageSchema, type CommuneView, type OfferCard } from '@vte/contract';
import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { CommuneField, CONTRACT_LABELS, DIPLOMA_LABELS, Note, OfferRow, plural, THEME_LABELS } from '@vte/ui';
import { present } from '../../api/present.ts';
import { orEmpty } from '../../form/or-empty.ts';

const OFFERED_CONTRACTS = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
);
const RADII = ['10', '30', '60', '100'];

/** Filters kept in the address, as the API names them. */
const NAMES = ['q', 'near', 'radiusKm', 'contract', 'theme', 'diploma', 'grant', 'territory'] as const;

@Component({
  selector: 'vte-offer-search-page',
  imports: [CommuneField, Note, OfferRow, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-search-page.html',
  styleUrl: './offer-search-page.css',
})
export class OfferSearchPage {
  readonly q = input('', { transform: orEmpty });
  readonly near = input('', { transform: orEmpty });
  readonly radiusKm = input('', { transform: orEmpty });
  readonly contract = input('', { transform: orEmpty });
  readonly theme = input('', { transform: orEmpty });
  readonly diploma = input('', { transform: orEmpty });
  readonly grant = input('', { transform: orEmpty });
  readonly territory = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly router = inject(Router);

  protected readonly radii = RADII;
  protected readonly contracts = OFFERED_CONTRACTS.map((value) => ({ value, label: CONTRACT_LABELS[value] }));
  protected readonly themes = MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
  protected readonly levels = DIPLOMA_LEVELS.map((value) => ({ value: String(value), label: DIPLOMA_LABELS[value] }));

  protected readonly filters = computed(() =>
    present(Object.fromEntries(NAMES.map((name): [string, string] => [name, this[name]()]))),
  );
  protected readonly filtered = computed(() => Object.keys(this.filters()).length > 0);
  protected readonly results = httpResource(
    () => ({
      url: '/api/v1/offers',
      params: {
        ...this.filters(),
        ...present({ sort: this.near() === '' ? '' : 'distance', cursor: this.cursor() }),
      },
    }),
    { parse: (body) => offerPageSchema.parse(body) },
  );
  protected readonly offers = computed<OfferCard[]>(() => (this.results.hasValue() ? this.results.value().items : []));
  protected readonly count = computed(() =>
    this.results.hasValue() ? plural(this.results.value().total, 'offre') : null,
  );
  protected readonly next = computed(() => (this.results.hasValue() ? this.results.value().nextCursor : null));

  private readonly commune = httpResource(
    () => (this.near() === '' ? undefined : `/api/v1/communes/${encodeURIComponent(this.near())}`),
    { parse: (body) => communeSchema.parse(body) },
  );
  protected readonly town = linkedSignal(() =>
    this.near() !== '' && this.commune.hasValue() ? this.commune.value() : null,
  );

  /** The filters are in the address: a result is a link, and the back button undoes a choice. */
  protected choose(changes: Partial<Record<(typeof NAMES)[number], string | null>>): Promise<boolean> {
    return this.router.navigate([], { queryParams: { ...this.filters(), ...changes } });
  }

  protected around(town: CommuneView | null): void {
    this.town.set(town);
    if ((town?.code ?? '') !== this.near())
      void this.choose({ near: town?.code ?? null, radiusKm: town === null ? null : this.radiusKm() || '30' });
  }

  protected toggle(name: (typeof NAMES)[number], value: string, chosen: boolean): void {
    void this.choose({ [name]: chosen ? value : null });
  }
}

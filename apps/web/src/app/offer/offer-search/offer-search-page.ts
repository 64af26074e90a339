import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { CommuneView, OfferCard, OfferPage, Suggestion } from '@vte/contract';
import { CommuneField, Dialog, Icon, Note, OfferRow } from '@vte/ui';
import { chosenCommune } from '../../api/chosen-commune.ts';
import { nextResults } from '../../api/next-results.ts';
import { heldPages } from '../../api/result-pages.ts';
import { isUnknown, toFailure } from '../../error/failure.ts';
import { answerWithStatus, statusOf } from '../../error/page-status.ts';
import { PageTitle } from '../../shell/page-title.ts';
import { todayInParis } from '../../time/today.ts';
import { chipsOf } from './filter-words.ts';
import { OfferFilters } from './offer-filters.ts';
import { placeNames } from './place-names.ts';
import { QueryField } from './query-field.ts';
import { ResultsMap } from './results-map.ts';
import { change, EVERYTHING, orderOf, ordersOf, readSearch, toParams, type Search } from './search-filters.ts';
import { SearchMemory } from './search-memory.ts';
import {
  aroundWords,
  DESCRIPTION,
  feedsOf,
  ORDER_WORDS,
  refusedWords,
  relaxationsOf,
  titleWords,
  totalWords,
  understoodWords,
} from './search-words.ts';

/** The live offers that answer a search: the address holds all of it. */
@Component({
  selector: 'vte-offer-search-page',
  imports: [CommuneField, Dialog, Icon, Note, OfferFilters, OfferRow, QueryField, ResultsMap, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-search-page.html',
  styleUrl: './offer-search-page.css',
})
export class OfferSearchPage {
  private readonly router = inject(Router);
  private readonly memory = inject(SearchMemory);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly address = computed(() => readSearch(this.params()));
  protected readonly search = computed(() => this.address().search, { equal: isSame });
  /** What was chosen last: a second choice may be made before the address holds the first. */
  private readonly wanted = linkedSignal(() => this.search());
  protected readonly refused = computed(() => {
    const { refused } = this.address();
    return refused.length === 0 ? null : refusedWords(refused);
  });
  protected readonly cursor = computed(() => this.params().get('cursor') ?? '');
  /** On a screen too small for both, the map takes the place of the list. */
  protected readonly onMap = computed(() => this.params().get('vue') === 'carte');

  protected readonly today = todayInParis();
  protected readonly orderWords = ORDER_WORDS;
  protected readonly orders = computed(() => ordersOf(this.search()));
  protected readonly order = computed(() => orderOf(this.search()));
  /** The search as the address writes it. */
  protected readonly query = computed(() => toParams(this.search()));
  private readonly key = computed(() => keyOf(this.search()));

  protected readonly results = httpResource<OfferPage>(() => {
    const cursor = this.cursor();
    const asked = { ...this.query(), sort: this.order(), facets: 'true' };
    return { url: '/api/v1/offers', params: cursor === '' ? asked : { ...asked, cursor } };
  });
  private readonly held = heldPages({
    key: this.key,
    cursor: this.cursor,
    page: computed(() => (this.results.hasValue() ? this.results.value() : null)),
    memory: this.memory,
  });
  private readonly pages = computed(() => this.held()?.pages ?? []);
  /** What is said of the results as a whole. */
  protected readonly whole = computed(() => this.pages()[0]?.page ?? null);
  protected readonly offers = computed(() => this.pages().flatMap(({ page }) => page.items));
  protected readonly next = computed(() => this.pages().at(-1)?.page.nextCursor ?? null);
  protected readonly isPartial = computed(() => (this.pages()[0]?.cursor ?? '') !== '');

  protected readonly failure = computed(() => {
    const error = this.results.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly isCursorLost = computed(
    () => this.failure()?.fields.some(({ path }) => path === 'cursor') ?? false,
  );

  protected readonly commune = httpResource<CommuneView>(() => {
    const { near } = this.search();
    return near === '' ? undefined : `/api/v1/communes/${encodeURIComponent(near)}`;
  });
  private readonly known = computed(() => (this.commune.hasValue() ? this.commune.value() : null));
  protected readonly town = chosenCommune(() => this.search().near, this.known);
  protected readonly townFailure = computed(() => {
    const error = this.commune.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly isUnknown = isUnknown;
  protected readonly around = computed(() => {
    const commune = this.known();
    return commune === null ? '' : aroundWords(commune.name, this.search().radiusKm);
  });
  protected readonly centre = computed(() => {
    const commune = this.known();
    if (commune === null) return null;
    const { lat, lon, name } = commune;
    return lat === null || lon === null ? null : { lat, lon, name, radiusKm: Number(this.search().radiusKm || 30) };
  });

  protected readonly total = computed(() => {
    const whole = this.whole();
    return whole === null ? null : totalWords(whole);
  });
  protected readonly understood = computed(() => {
    const whole = this.whole();
    return whole === null ? null : understoodWords(whole.interpretation, this.search().q);
  });
  protected readonly nameOf = placeNames(this.search, this.whole);
  protected readonly chips = computed(() => chipsOf(this.search(), this.nameOf()));
  protected readonly relaxations = computed(() => relaxationsOf(this.whole()?.relax ?? [], this.search()));
  /** The same words, taken as they are written. */
  protected readonly literal = computed(() => ({ ...this.query(), exact: 'true' }));
  /** The same words and place, without the filters. */
  protected readonly bare = computed(() => {
    const { q, near, radiusKm } = this.search();
    return toParams({ ...EVERYTHING, q, near, radiusKm });
  });
  /** What is shown answers another search. */
  protected readonly isStale = computed(() => this.held()?.key !== this.key());
  protected readonly feeds = computed(() => feedsOf(keyOf({ ...this.search(), sort: '' })));

  /** The filters of a phone, in their sheet. */
  protected readonly sheet = signal(false);
  /** Territory of the offer that is pointed at: the map shows it. */
  protected readonly pointed = signal<string | null>(null);

  protected readonly more = nextResults({ results: this.offers, list: this.list, link: 'h3 a' });

  constructor() {
    effect(() => {
      this.memory.keep(this.held());
    });
    const title = inject(PageTitle);
    effect(() => {
      // After each navigation: the router writes the title of the route.
      this.params();
      title.set(titleWords(this.search().q, this.around()), DESCRIPTION, { feeds: this.feeds() });
    });
    answerWithStatus(() => (this.isCursorLost() ? 404 : statusOf(this.results.error())));
  }

  /** The back button undoes a choice; the page does not jump. */
  protected choose(changes: Partial<Search>): void {
    this.wanted.set(change(this.wanted(), changes));
    const queryParams = { ...toParams(this.wanted()), ...(this.onMap() && { vue: 'carte' }) };
    void this.router.navigate([], { queryParams, scroll: 'manual' });
  }

  protected settle(town: CommuneView | null): void {
    this.town.set(town);
    if ((town?.code ?? '') !== this.search().near) this.choose({ near: town?.code ?? '' });
  }

  /** What was typed is what was chosen: it is searched for as a filter, no longer as words. */
  protected suggest({ kind, label, key }: Suggestion): void {
    const { company, territory } = this.search();
    if (key === null) this.choose({ q: label });
    else if (kind === 'town') this.choose({ q: '', near: key });
    else if (kind === 'company') this.choose({ q: '', company: [...new Set([...company, key])] });
    else this.choose({ q: '', territory: [...new Set([...territory, key])] });
  }

  protected point(offer: OfferCard | null): void {
    this.pointed.set(offer?.place?.territory?.slug ?? null);
  }

  protected toggleTerritory(slug: string): void {
    const { territory } = this.search();
    const others = territory.filter((other) => other !== slug);
    this.choose({ territory: others.length < territory.length ? others : [...territory, slug] });
  }
}

function keyOf(search: Search): string {
  return new URLSearchParams(
    Object.entries(toParams(search)).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  ).toString();
}

function isSame(one: Search, other: Search): boolean {
  return keyOf(one) === keyOf(other);
}

import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  debounced,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { CommuneFacets, CommuneView, Page } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { formatNumber, Icon, Note, plural } from '@vte/ui';
import { present } from '../api/present.ts';
import { nextResults } from '../api/next-results.ts';
import { heldPages } from '../api/result-pages.ts';
import { toFailure } from '../error/failure.ts';
import { answerWithStatus, statusOf } from '../error/page-status.ts';
import { TownAnswer } from './town-answer.ts';
import { TownMemory } from './town-memory.ts';
import { isBroad, isPostcode, readTowns, toChoices, toQuery, type TownFilter } from './town-search.ts';

const PAGE_SIZE = 50;
/** A postcode is shown whole: none has more communes. */
const MOST_OUTSIDE = 100;
const FEW_OUTSIDE = 12;
const PAUSE_MS = 250;

/** The communes of the territories: searched, filtered, page after page. The address holds every choice. */
@Component({
  selector: 'vte-town-list-page',
  imports: [Icon, Note, RouterLink, TownAnswer],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './town-list-page.html',
  styleUrl: './town-list-page.css',
})
export class TownListPage {
  /** What search engines show under the title. */
  static readonly description =
    'Votre commune est-elle dans un territoire d’industrie ? Cherchez par nom ou code postal, par territoire, département ou intercommunalité.';

  private readonly router = inject(Router);
  private readonly memory = inject(TownMemory);
  private readonly rows = viewChild<ElementRef<HTMLElement>>('rows');

  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  protected readonly commune = computed(() => this.params().get('commune') ?? '');
  protected readonly cursor = computed(() => this.params().get('cursor') ?? '');
  private readonly key = computed(() => {
    const params = this.params();
    return JSON.stringify(readTowns((name) => params.get(name)));
  });
  protected readonly search = computed(() => JSON.parse(this.key()) as ReturnType<typeof readTowns>);
  protected readonly isNarrowed = computed(() => Object.keys(toQuery(this.search())).length > 0);

  /** What the list was asked last by typing: the address that says it takes nothing back from the field. */
  private asked: string | null = null;
  /** What is being typed: the list follows once the hand rests. */
  protected readonly typed = linkedSignal<string, string>({
    source: () => this.search().q,
    computation: (q, previous) => {
      if (q === this.asked) return previous?.value ?? q;
      this.asked = null;
      return q;
    },
  });
  private readonly rested = debounced(() => this.typed(), PAUSE_MS);

  protected readonly results = httpResource<Page<CommuneView>>(() => ({
    url: '/api/v1/communes',
    params: present({
      ...toQuery(this.search()),
      listed: 'true',
      limit: String(PAGE_SIZE),
      cursor: this.cursor(),
    }),
  }));
  private readonly facets = httpResource<CommuneFacets>(() => ({
    url: '/api/v1/communes/facets',
    params: { ...toQuery(this.search()), listed: 'true' },
  }));
  private readonly elsewhere = httpResource<Page<CommuneView>>(() => {
    const search = this.search();
    if (!isBroad(search)) return undefined;
    const limit = isPostcode(search.q) ? MOST_OUTSIDE : FEW_OUTSIDE;
    return { url: '/api/v1/communes', params: { q: search.q, listed: 'false', limit } };
  });

  private readonly held = heldPages({
    key: this.key,
    cursor: this.cursor,
    page: computed(() => (this.results.hasValue() ? this.results.value() : null)),
    memory: this.memory,
  });
  private readonly pages = computed(() => this.held()?.pages ?? []);
  protected readonly isKnown = computed(() => this.pages().length > 0);
  protected readonly isStale = computed(() => this.held()?.key !== this.key());
  protected readonly isPartial = computed(() => (this.pages()[0]?.cursor ?? '') !== '');
  protected readonly next = computed(() => this.pages().at(-1)?.page.nextCursor ?? null);
  protected readonly towns = computed(() => this.pages().flatMap(({ page }) => page.items.map(toLine)));
  protected readonly total = computed(() => {
    const [first] = this.pages();
    if (first === undefined) return null;
    return first.page.total === 0 ? 'Aucune commune' : plural(first.page.total, 'commune');
  });
  /** Communes of the same name or postcode that are in no territory. */
  protected readonly outside = computed(() => {
    if (!this.elsewhere.hasValue()) return null;
    const { items, total } = this.elsewhere.value();
    const title = plural(total, 'commune hors des territoires', 'communes hors des territoires');
    return total === 0 ? null : { title, towns: items.map(toLine), more: total - items.length };
  });
  private readonly counted = linkedSignal<ReturnType<typeof toChoices> | null, ReturnType<typeof toChoices>>({
    source: () => (this.facets.hasValue() ? toChoices(this.facets.value(), this.search()) : null),
    computation: (choices, previous) => choices ?? previous?.value ?? toChoices(null, this.search()),
  });
  /** Groupings are told once a territory or a department is chosen; the other filters keep their place. */
  protected readonly choices = computed(() =>
    this.counted().filter(({ name, options }) => name !== 'intercommunalite' || options.length > 0),
  );

  protected readonly failure = computed(() => {
    const error = this.results.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly isCursorLost = computed(
    () => this.failure()?.fields.some(({ path }) => path === 'cursor') ?? false,
  );

  protected readonly more = nextResults({ results: this.towns, list: this.rows, link: 'th a' });

  constructor() {
    effect(() => {
      this.memory.keep(this.held());
    });
    effect(() => {
      const words = this.rested.value().trim();
      untracked(() => {
        if (words !== this.search().q && words === this.typed().trim()) this.write(words);
      });
    });
    answerWithStatus(() => (this.isCursorLost() ? 404 : statusOf(this.results.error())));
  }

  /** The back button undoes a choice; the page does not jump, and a new search begins at its first page. */
  protected choose(change: Record<string, string>, undoable = true): void {
    const queryParams = present({ ...this.search(), commune: this.commune(), ...change });
    void this.router.navigate([], { queryParams, scroll: 'manual', replaceUrl: !undoable });
  }

  protected pick(name: TownFilter, value: string): void {
    this.choose({ [name]: value });
  }

  private write(words: string): void {
    this.asked = words;
    this.choose({ q: words }, false);
  }
}

function toLine({ code, name, postcodes, department, grouping, territories, population }: CommuneView) {
  return {
    code,
    name,
    postcodes: postcodes.join(', '),
    department: `${department.name} (${department.code})`,
    grouping: grouping?.name ?? '',
    territory: territories.find(({ list }) => list === DEFAULT_TERRITORY_LIST) ?? null,
    people: formatNumber(population),
  };
}

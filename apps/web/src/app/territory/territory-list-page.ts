import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import type { Activity, Page, TerritoryFigures, TerritorySummary } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST, TERRITORY_LISTS } from '@vte/eligibility';
import { formatDay, formatNumber, Icon, LIST_WORDS, Note, plural } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { answerWithStatus, statusOf } from '../error/page-status.ts';
import { orEmpty } from '../form/or-empty.ts';
import { ListMap } from '../map/list-map.ts';
import { cellText, FIGURE_KEYS, TERRITORY_FIGURES, type FigureKey } from '../map/territory-figures.ts';
import { PageTitle } from '../shell/page-title.ts';
import { PlainLinks } from '../shell/plain-links.ts';
import { todayInParis } from '../time/today.ts';
import { Toaster } from '../shell/toasts.ts';
import { ListChanges } from './list-changes.ts';
import { columnsOf, matching, orderAfter, readOrder, sorted, toLines, type Order } from './territory-lines.ts';

/** The map of a list of territories and, beside it, the same as a table. The address holds every choice. */
@Component({
  selector: 'vte-territory-list-page',
  imports: [Icon, ListChanges, ListMap, Note, PlainLinks, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './territory-list-page.html',
  styleUrl: './territory-list-page.css',
})
export class TerritoryListPage {
  readonly q = input('', { transform: orEmpty });
  readonly liste = input('', { transform: orEmpty });
  readonly chiffre = input('', { transform: orEmpty });
  readonly tri = input('', { transform: orEmpty });

  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly map = viewChild(ListMap);

  /** The territory whose row is under the pointer or has the focus: the map shows where it is. */
  protected readonly pointed = signal<string | null>(null);
  protected readonly words = TERRITORY_FIGURES;
  protected readonly lists = TERRITORY_LISTS.map((list) => ({ list, option: LIST_WORDS[list].option }));
  protected readonly list = computed(
    () => TERRITORY_LISTS.find((list) => list === this.liste()) ?? DEFAULT_TERRITORY_LIST,
  );
  protected readonly isDefault = computed(() => this.list() === DEFAULT_TERRITORY_LIST);
  /** Hires are counted for one list only: two would give away the small numbers between them. */
  protected readonly choices = computed(() => FIGURE_KEYS.filter((key) => key !== 'recrutements' || this.isDefault()));
  protected readonly figure = computed(() => this.choices().find((key) => key === this.chiffre()) ?? 'offres');
  protected readonly columns = computed(() => columnsOf(this.figure()));
  protected readonly order = computed(() => readOrder(this.tri(), this.columns()));

  protected readonly territories = httpResource<Page<TerritorySummary>>(() => ({
    url: '/api/v1/territories',
    params: { list: this.list() },
  }));
  private readonly activity = httpResource<Activity>(() => ({
    url: '/api/v1/stats/activity',
    params: { list: this.list() },
  }));
  private readonly counted = httpResource<TerritoryFigures>(() =>
    this.figure() === 'recrutements' ? '/api/v1/stats/territories' : undefined,
  );
  protected readonly failure = computed(() => {
    const error = this.territories.error() ?? this.activity.error() ?? this.counted.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly waiting = computed(() =>
    [this.territories, this.activity, this.counted].some((one) => one.isLoading()),
  );
  private readonly all = computed(() => (this.territories.hasValue() ? this.territories.value().items : []));
  private readonly lines = computed(() =>
    toLines({
      territories: this.all(),
      activity: this.activity.hasValue() ? this.activity.value().items : [],
      figures: this.counted.hasValue() ? this.counted.value().items : [],
    }),
  );

  protected readonly figures = computed(() => {
    const [key, { text }] = [this.figure(), TERRITORY_FIGURES[this.figure()]];
    return new Map(
      this.lines().map(({ slug, name, figures }) => [
        slug,
        { name, count: figures[key] ?? 0, text: text(figures[key]) },
      ]),
    );
  });
  protected readonly label = computed(
    () => `Carte des ${this.list()} territoires d’industrie, colorés selon ${TERRITORY_FIGURES[this.figure()].by}`,
  );
  protected readonly found = computed(() => {
    const slugs = new Set(matching(this.all(), this.q()).map(({ slug }) => slug));
    const lines = this.lines().filter(({ slug }) => slugs.has(slug));
    const query = this.isDefault() ? '' : `?liste=${this.list()}`;
    return sorted(lines, this.order()).map((line) => ({
      ...line,
      address: `/territoires/${line.slug}${query}`,
      cells: this.columns().map((key) => ({ key, text: cellText(line.figures[key]) })),
    }));
  });
  /** True once the list is no longer the one that came with the page. */
  protected readonly isTurned = linkedSignal<unknown, boolean>({
    source: this.found,
    computation: (_, before) => before !== undefined,
  });
  protected readonly total = computed(() => plural(this.found().length, 'territoire'));
  protected readonly sizes = computed(() => {
    const sum = (count: (line: { communeCount: number; population: number }) => number) =>
      formatNumber(this.all().reduce((total, line) => total + count(line), 0));
    return { communes: sum((line) => line.communeCount), people: sum((line) => line.population) };
  });

  constructor() {
    const title = inject(PageTitle);
    answerWithStatus(() => statusOf(this.territories.error()));
    effect(() => {
      const list = this.list();
      title.set(
        `Les ${list} territoires d’industrie`,
        `La carte et la liste des ${list} territoires d’industrie, en métropole et outre-mer : offres ouvertes, habitants, communes.`,
      );
    });
  }

  protected heading(column: Order['by']) {
    const { by, down } = this.order();
    return {
      label: column === 'nom' ? 'Territoire' : TERRITORY_FIGURES[column].label,
      sort: by !== column ? null : down ? 'descending' : 'ascending',
      next: { tri: orderAfter(this.order(), column) },
    };
  }

  /** One listener stands for all rows. */
  protected point({ target }: Event): void {
    this.pointed.set((target as Element).closest('tr')?.dataset['slug'] ?? null);
  }

  /** The back button undoes a choice; the page does not jump. */
  protected choose(change: Params, undoable = true): void {
    const stay = { queryParamsHandling: 'merge', scroll: 'manual' } as const;
    void this.router.navigate([], { queryParams: change, ...stay, replaceUrl: !undoable });
  }

  protected chooseList(list: string): void {
    this.choose({ liste: list === DEFAULT_TERRITORY_LIST ? null : list });
  }

  protected chooseFigure(figure: string): void {
    this.choose({ chiffre: figure === 'offres' ? null : figure });
  }

  protected async save(kind: 'svg' | 'png'): Promise<void> {
    const name = `territoires-${this.list()}-${this.figure()}`;
    const source = `VTE, ${formatDay(todayInParis())}. Listes et contours : ANCT, INSEE, IGN (Licence Ouverte 2.0).`;
    try {
      await this.map()?.save(kind, name, source);
    } catch {
      this.toaster.say('L’image n’a pas pu être faite.');
    }
  }

  protected reload(): void {
    this.territories.reload();
    this.activity.reload();
    this.counted.reload();
  }

  protected isShown(key: FigureKey): boolean {
    return key === this.figure();
  }
}

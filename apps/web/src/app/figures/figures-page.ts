import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FIGURES, type MonthlyFigures, type TerritoryFigures } from '@vte/contract';
import { BarChart, formatDay, Icon, Note, plural } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { countText, FIGURE_WORDS, sumText, toBars, toPlaces } from './figure-words.ts';

/** Open figures: one at a time, by month and by territory, each with its table and its file. */
@Component({
  selector: 'vte-figures-page',
  imports: [BarChart, Icon, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figures-page.html',
  styleUrl: './figures-page.css',
})
export class FiguresPage {
  /** What search engines show under the title. */
  static readonly description =
    'Offres, candidatures, recrutements et aides versées, par mois et par territoire, à télécharger.';

  readonly chiffre = input('', { transform: orEmpty });

  protected readonly months = httpResource<MonthlyFigures>(() => '/api/v1/stats/months');
  protected readonly territories = httpResource<TerritoryFigures>(() => '/api/v1/stats/territories');

  protected readonly words = FIGURE_WORDS;
  protected readonly figures = FIGURES;
  protected readonly figure = computed(
    () => FIGURES.find((figure) => FIGURE_WORDS[figure].param === this.chiffre()) ?? 'offers',
  );
  protected readonly label = computed(() => FIGURE_WORDS[this.figure()].label);
  protected readonly failure = computed(() => {
    const error = this.months.error() ?? this.territories.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly until = computed(() => (this.months.hasValue() ? formatDay(this.months.value().until) : null));
  protected readonly tiles = computed(() => {
    if (!this.months.hasValue()) return [];
    const { total } = this.months.value();
    return FIGURES.map((figure) => ({
      figure,
      ...FIGURE_WORDS[figure],
      text: countText(total[figure]),
      masked: total[figure] === null,
      sum: sumText(figure, total),
    }));
  });
  protected readonly bars = computed(() =>
    this.months.hasValue() ? toBars(this.months.value().items, this.figure()) : [],
  );
  protected readonly places = computed(() =>
    this.territories.hasValue() ? toPlaces(this.territories.value().items, this.figure()) : null,
  );
  protected readonly maskedTitle = computed(() =>
    plural(
      this.places()?.masked.length ?? 0,
      'territoire dont le chiffre n’est pas communiqué',
      'territoires dont le chiffre n’est pas communiqué',
    ),
  );

  protected reload(): void {
    this.months.reload();
    this.territories.reload();
  }
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { territorySchema } from '@vte/contract';
import { formatNumber, Note, plural } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { answerWithStatus } from '../error/page-status.ts';
import { TerritoryMap } from '../map/territory-map.ts';
import { PageTitle } from '../shell/page-title.ts';
import { fold } from './fold.ts';

const SHOWN = 30;

@Component({
  selector: 'vte-territory-page',
  imports: [Note, RouterLink, TerritoryMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './territory-page.html',
  styleUrl: './territory-page.css',
})
export class TerritoryPage {
  readonly slug = input.required<string>();

  protected readonly territory = httpResource(() => `/api/v1/territories/${encodeURIComponent(this.slug())}`, {
    parse: (body) => territorySchema.parse(body),
  });
  protected readonly failure = computed(() => {
    const error = this.territory.error();
    return error === undefined ? null : toFailure(error);
  });
  /** No territory has this address, or none could. */
  protected readonly missing = computed(() => ['not_found', 'validation_failed'].includes(this.failure()?.code ?? ''));
  protected readonly facts = computed(() => {
    if (!this.territory.hasValue()) return null;
    const { name, regions, departments, population, communeCount, groupings, actionPlan } = this.territory.value();
    return {
      name,
      regions: regions.map((region) => region.name).join(', '),
      departments: departments.map((department) => `${department.name} (${department.code})`).join(', '),
      people: formatNumber(population),
      communes: formatNumber(communeCount),
      groupings,
      plan: `${actionPlan.from}-${actionPlan.to}`,
    };
  });
  protected readonly wanted = linkedSignal(() => (this.slug(), ''));
  protected readonly all = linkedSignal(() => (this.slug(), false));
  private readonly found = computed(() => {
    const wanted = fold(this.wanted());
    const communes = this.territory.hasValue() ? this.territory.value().communes : [];
    return communes
      .filter(({ name, postcodes }) => fold(name).includes(wanted) || postcodes.some((code) => code.startsWith(wanted)))
      .sort((a, b) => b.population - a.population);
  });
  protected readonly communes = computed(() =>
    (this.all() ? this.found() : this.found().slice(0, SHOWN)).map((commune) => ({
      ...commune,
      people: formatNumber(commune.population),
      postcodes: commune.postcodes.join(', '),
    })),
  );
  protected readonly hidden = computed(() => this.found().length - this.communes().length);
  protected readonly total = computed(() => plural(this.found().length, 'commune'));

  constructor() {
    const title = inject(PageTitle);
    answerWithStatus(() => (this.missing() ? 404 : undefined));
    effect(() => {
      const facts = this.facts();
      if (facts !== null)
        title.set(
          facts.name,
          `${facts.name} : ${facts.communes} communes et ${facts.people} habitants, un des 148 territoires d’industrie.`,
        );
    });
  }
}

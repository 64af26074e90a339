import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { territoryPageSchema } from '@vte/contract';
import { formatNumber, Note, plural } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { TerritoryMap } from '../map/territory-map.ts';
import { fold } from './fold.ts';
import { orEmpty } from '../form/or-empty.ts';

/** The map of the territories and, beside it, the same as a list that can be searched. */
@Component({
  selector: 'vte-territory-list-page',
  imports: [Note, RouterLink, TerritoryMap],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './territory-list-page.html',
  styleUrl: './territory-list-page.css',
})
export class TerritoryListPage {
  /** Words searched for, kept in the address. */
  readonly q = input('', { transform: orEmpty });

  private readonly router = inject(Router);
  protected readonly territories = httpResource(() => '/api/v1/territories', {
    parse: (body) => territoryPageSchema.parse(body).items,
  });
  protected readonly failure = computed(() => {
    const error = this.territories.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly found = computed(() => {
    const wanted = fold(this.q());
    const all = this.territories.hasValue() ? this.territories.value() : [];
    return all
      .map((territory) => ({
        ...territory,
        where: territory.departments.map(({ name, code }) => `${name} (${code})`).join(', '),
        communes: formatNumber(territory.communeCount),
        people: formatNumber(territory.population),
      }))
      .filter(({ name, where, regions }) =>
        fold([name, where, ...regions.map((region) => region.name)].join(' ')).includes(wanted),
      )
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  });
  protected readonly total = computed(() => plural(this.found().length, 'territoire'));

  protected search(text: string): void {
    void this.router.navigate([], { queryParams: { q: text || null }, replaceUrl: true });
  }
}

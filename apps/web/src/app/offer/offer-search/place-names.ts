import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';
import type { OfferPage, Page, TerritorySummary } from '@vte/contract';
import type { FilterName, NameOf } from './filter-words.ts';
import type { Search } from './search-filters.ts';

const PLACES = ['territory', 'region', 'department'] as const;

const keyOf = (filter: FilterName, value: string) => `${filter} ${value}`;

/**
 * Names of the places and companies that the address writes as codes: the answer says most of them, the list of
 * territories is asked for the others. Called where injection is possible.
 */
export function placeNames(search: () => Search, answer: () => OfferPage | null): Signal<NameOf> {
  const said = computed(() => {
    const { facets, items = [] } = answer() ?? {};
    return new Map([
      ...PLACES.flatMap((filter) =>
        (facets?.[filter] ?? []).map(({ value, label }) => [keyOf(filter, value), label ?? value] as const),
      ),
      ...items.map(({ company }) => [keyOf('company', company.slug), company.name] as const),
    ]);
  });
  const isOneMissing = computed(
    () =>
      answer() !== null && PLACES.some((filter) => search()[filter].some((value) => !said().has(keyOf(filter, value)))),
  );
  const territories = httpResource<Page<TerritorySummary>>(() => (isOneMissing() ? '/api/v1/territories' : undefined));
  const listed = computed(
    () =>
      new Map(
        (territories.hasValue() ? territories.value().items : []).flatMap(({ slug, name, regions, departments }) => [
          [keyOf('territory', slug), name] as const,
          ...regions.map((region) => [keyOf('region', region.code), region.name] as const),
          ...departments.map((department) => [keyOf('department', department.code), department.name] as const),
        ]),
      ),
  );
  return computed(() => {
    const [known, rest] = [said(), listed()];
    return (filter, value) =>
      known.get(keyOf(filter, value)) ??
      rest.get(keyOf(filter, value)) ??
      (filter === 'company' ? fromSlug(value) : undefined);
  });
}

/** `ateliers-vauberne-123456789`: « Ateliers vauberne ». */
function fromSlug(slug: string): string {
  const words = slug.replace(/-\d{9}$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

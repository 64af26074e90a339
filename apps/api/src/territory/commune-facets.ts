import type { CommuneFacets } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import type { CommuneFilter, Geography } from './geography.ts';
import type { Commune } from './territory.entity.ts';

const FACETS = ['territory', 'department', 'grouping'] as const;
const FRENCH = new Intl.Collator('fr');
type Facet = (typeof FACETS)[number];

/**
 * What each value of a filter would leave: its own choice is set aside, the other filters hold. What is chosen is always
 * among them, even when it leaves nothing.
 */
export function toFacets(geography: Geography, filter: CommuneFilter): CommuneFacets {
  const found = geography.search(filter);
  const count = (facet: Facet) => {
    const chosen = filter[facet];
    const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
    const communes = chosen === undefined ? found : geography.search({ ...filter, [facet]: undefined });
    for (const commune of communes) {
      const value = VALUES[facet](geography, commune);
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .flatMap(([value, size]) => {
        const label = LABELS[facet](geography, value);
        return label === undefined ? [] : [{ value, label, count: size }];
      })
      .sort((a, b) => FRENCH.compare(a.label, b.label));
  };
  // The groupings of the whole country are too many to choose from.
  const narrowed = FACETS.some((facet) => filter[facet] !== undefined);
  return {
    territory: count('territory'),
    department: count('department'),
    grouping: narrowed ? count('grouping') : [],
  };
}

const VALUES: Record<Facet, (geography: Geography, commune: Commune) => string | null | undefined> = {
  territory: (geography, commune) => geography.defaultTerritoryOf(commune)?.slug,
  department: (_geography, { departmentCode }) => departmentCode,
  grouping: (_geography, { groupingSiren }) => groupingSiren,
};

const LABELS: Record<Facet, (geography: Geography, value: string) => string | undefined> = {
  territory: (geography, slug) => geography.territory(DEFAULT_TERRITORY_LIST, slug)?.name,
  department: (geography, code) => geography.department(code)?.name,
  grouping: (geography, siren) => geography.grouping(siren)?.name,
};

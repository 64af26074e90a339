import type { CommuneFacets } from '@vte/contract';
import type { CommuneFilter, Geography } from './geography.ts';
import type { Commune } from './territory.entity.ts';

const FACETS = ['territory', 'department', 'grouping'] as const;
type Facet = (typeof FACETS)[number];

/** What each value of a filter would leave: its own choice is set aside, the other filters hold. */
export function toFacets(geography: Geography, filter: CommuneFilter): CommuneFacets {
  const count = (facet: Facet) => {
    const labels = new Map<string, { label: string; count: number }>();
    for (const commune of geography.search({ ...filter, [facet]: undefined })) {
      const named = NAMES[facet](geography, commune);
      if (named === null) continue;
      labels.set(named.value, { label: named.label, count: (labels.get(named.value)?.count ?? 0) + 1 });
    }
    return [...labels]
      .map(([value, facts]) => ({ value, ...facts }))
      .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  };
  // The groupings of the whole country are too many to choose from.
  const narrowed = FACETS.some((facet) => filter[facet] !== undefined);
  return {
    territory: count('territory'),
    department: count('department'),
    grouping: narrowed ? count('grouping') : [],
  };
}

const NAMES: Record<Facet, (geography: Geography, commune: Commune) => { value: string; label: string } | null> = {
  territory: (geography, commune) => {
    const territory = geography.defaultTerritoryOf(commune);
    return territory === undefined ? null : { value: territory.slug, label: territory.name };
  },
  department: (geography, { departmentCode: value }) => ({ value, label: geography.department(value)?.name ?? value }),
  grouping: (geography, { groupingSiren }) => {
    const grouping = geography.grouping(groupingSiren);
    return grouping && { value: grouping.siren, label: grouping.name };
  },
};

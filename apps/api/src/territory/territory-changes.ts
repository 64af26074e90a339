import type { TerritoryChanges, TerritoryChangesQuery } from '@vte/contract';
import { TERRITORY_LISTS, type TerritoryList } from '@vte/eligibility';
import { fold, type Geography } from './geography.ts';
import type { Territory } from './territory.entity.ts';

/**
 * Compares a list with the one before, commune by commune: ids and names are those of one list only. A territory goes on
 * when it takes over most communes of a former one; when it does so of several, only its namesake among them goes on.
 */
export function toChanges(geography: Geography, list: TerritoryChangesQuery['list']): TerritoryChanges {
  const previous = TERRITORY_LISTS[TERRITORY_LISTS.indexOf(list) - 1] ?? list;
  const codes = (territory: Territory) => new Set(geography.communesOf(territory).map(({ code }) => code));
  const [former, current] = [ofList(geography, previous), ofList(geography, list)];
  const heirs = new Map(former.map((territory) => [territory, heirOf(territory, geography, list)]));
  const changes: TerritoryChanges = { list, previous, added: [], removed: [], changed: [], unchanged: 0 };
  const continued = new Set<Territory>();
  for (const territory of current) {
    const taken = former.filter((other) => heirs.get(other)?.slug === territory.slug);
    const before = taken.length === 1 ? taken[0] : taken.find(({ slug }) => slug === territory.slug);
    if (before === undefined) {
      changes.added.push(linkTo(territory));
      continue;
    }
    continued.add(before);
    const [was, is] = [codes(before), codes(territory)];
    const [communesAdded, communesRemoved] = [countMissing(is, was), countMissing(was, is)];
    const formerName = fold(before.name) === fold(territory.name) ? null : before.name;
    if (formerName === null && communesAdded + communesRemoved === 0) changes.unchanged += 1;
    else changes.changed.push({ ...linkTo(territory), formerName, communesAdded, communesRemoved });
  }
  for (const territory of former) {
    const heir = heirs.get(territory) ?? null;
    if (!continued.has(territory)) changes.removed.push({ ...linkTo(territory), heir: heir && linkTo(heir) });
  }
  return changes;
}

/** The territory of a list that holds most communes of a former one. */
function heirOf(territory: Territory, geography: Geography, list: TerritoryList): Territory | null {
  const communes = geography.communesOf(territory);
  const shares = new Map<Territory, number>();
  for (const { code } of communes) {
    const heir = geography.territoriesOf(code).find((other) => other.list === list);
    if (heir !== undefined) shares.set(heir, (shares.get(heir) ?? 0) + 1);
  }
  return [...shares].find(([, count]) => count * 2 > communes.length)?.[0] ?? null;
}

/** How many of these the others lack. */
function countMissing(codes: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...codes].filter((code) => !others.has(code)).length;
}

function ofList(geography: Geography, list: TerritoryList): Territory[] {
  return geography.territories.filter((territory) => territory.list === list);
}

function linkTo({ list, id, slug, name }: Territory) {
  return { list, id, slug, name };
}

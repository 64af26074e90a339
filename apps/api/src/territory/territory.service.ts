import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  CommuneFacets,
  CommuneFacetsQuery,
  CommuneQuery,
  CommuneView,
  Page,
  Place,
  PlanSection,
  TerritoryChanges,
  TerritoryChangesQuery,
  TerritoryQuery,
  TerritorySummary,
  TerritoryView,
} from '@vte/contract';
import { DEFAULT_TERRITORY_LIST, type SiteFacts, type TerritoryList } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { cutPage, decodeCursor, invalidCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { toFacets } from './commune-facets.ts';
import { fold, Geography, type CommuneFilter } from './geography.ts';
import { toChanges } from './territory-changes.ts';
import {
  Commune,
  CommuneGrouping,
  Department,
  FormerCommune,
  Territory,
  TerritoryCommune,
} from './territory.entity.ts';
import { toCommune, toTerritory, toTerritorySummary } from './territory.view.ts';

/** Keys are unique: nothing breaks a tie. */
const NO_TIE = '00000000-0000-0000-0000-000000000000';

/** Places: what every other word asks about communes and territories. */
@Injectable()
export class TerritoryService implements OnModuleInit {
  private geography: Geography;
  private readonly compared = new Map<TerritoryList, TerritoryChanges>();

  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    const { manager } = this.dataSource;
    this.geography = new Geography({
      communes: await manager.find(Commune, { order: { code: 'ASC' } }),
      formerCommunes: await manager.find(FormerCommune),
      departments: await manager.find(Department),
      groupings: await manager.find(CommuneGrouping),
      territories: await manager.find(Territory, { order: { list: 'ASC', slug: 'ASC' } }),
      memberships: await manager.find(TerritoryCommune, { order: { list: 'ASC', communeCode: 'ASC' } }),
    });
  }

  /**
   * The order never changes before the next import: a page goes on after the commune that ended the one before.
   *
   * @throws Problem validation_failed on a cursor of another search
   */
  searchCommunes({ cursor, limit, ...query }: CommuneQuery): Page<CommuneView> {
    const after = decodeCursor(cursor, 'text')?.[0];
    const found = this.geography.search(toFilter(query));
    const start = after === undefined ? 0 : found.findIndex(({ code }) => code === after) + 1;
    if (after !== undefined && start === 0) throw invalidCursor();
    const { rows, nextCursor } = cutPage(found.slice(start, start + limit + 1), limit, ({ code }) => [code, NO_TIE]);
    return { items: rows.map((commune) => toCommune(commune, this.geography)), total: found.length, nextCursor };
  }

  communeFacets(query: CommuneFacetsQuery): CommuneFacets {
    return toFacets(this.geography, toFilter(query));
  }

  /** @throws Problem not_found */
  commune(code: string): CommuneView {
    const commune = this.findCommune(code);
    if (commune === null) throw new Problem('not_found', { detail: 'Aucune commune ne porte ce code.' });
    return commune;
  }

  /** The commune of a code of today or of the past, null when there is none. */
  findCommune(code: string): CommuneView | null {
    const commune = this.geography.commune(code);
    return commune && toCommune(commune, this.geography);
  }

  /** Where something is, as a card says it: commune, department and territory of the default list. */
  placeOf(code: string): Place | null {
    const commune = this.findCommune(code);
    const territory = commune?.territories.find(({ list }) => list === DEFAULT_TERRITORY_LIST) ?? null;
    return (
      commune && {
        communeCode: commune.code,
        communeName: commune.name,
        department: commune.department.code,
        territory: territory && { slug: territory.slug, name: territory.name },
      }
    );
  }

  /** A place of work as the rules want it; an unknown code is an unresolved commune. */
  site(code: string | null, share = 1): SiteFacts {
    const commune = code === null ? null : this.geography.commune(code);
    if (commune === null) return { commune: null, share, lists: [] };
    const lists = this.geography.territoriesOf(commune.code).map((territory) => territory.list);
    return { commune: commune.code, share, lists };
  }

  /** Communes around a commune, with their distance in km. */
  around(code: string, radiusKm: number): Map<string, number> {
    return new Map(this.geography.within(code, radiusKm).map((near) => [near.code, near.distanceKm]));
  }

  allCommunes(): readonly Commune[] {
    return this.geography.all();
  }

  /** Codes of the departments of these regions. */
  departmentsOfRegions(regions: readonly string[]): string[] {
    return this.geography.departmentsOf(regions).map(({ code }) => code);
  }

  departmentName(code: string): string | null {
    return this.geography.department(code)?.name ?? null;
  }

  /** The region of a department. */
  regionOf(departmentCode: string): { code: string; name: string } | null {
    const department = this.geography.department(departmentCode);
    return department && { code: department.regionCode, name: department.regionName };
  }

  /** Every territory of the default list, by slug. */
  defaultTerritories(): Territory[] {
    return this.geography.territories.filter(({ list }) => list === DEFAULT_TERRITORY_LIST);
  }

  /** Slugs of the territories of a list. */
  slugsOf(list: TerritoryList): string[] {
    return this.geography.territories.flatMap((territory) => (territory.list === list ? territory.slug : []));
  }

  /** The territory of a list that a commune belongs to. */
  territoryOf(list: TerritoryList, communeCode: string): string | undefined {
    return this.geography.territoriesOf(communeCode).find((territory) => territory.list === list)?.slug;
  }

  /** The territory of the default list that a commune belongs to. */
  defaultTerritoryOf(communeCode: string): string | undefined {
    return this.territoryOf(DEFAULT_TERRITORY_LIST, communeCode);
  }

  /** Name of a territory of the default list. */
  defaultTerritoryName(slug: string): string | null {
    return this.geography.territory(DEFAULT_TERRITORY_LIST, slug)?.name ?? null;
  }

  /** Codes of the communes of territories of the default list, by slug. */
  communesOfTerritories(slugs: readonly string[]): string[] {
    return slugs
      .flatMap((slug) => this.geography.territory(DEFAULT_TERRITORY_LIST, slug) ?? [])
      .flatMap((territory) => this.geography.communesOf(territory).map(({ code }) => code));
  }

  list({ list, q, cursor, limit }: TerritoryQuery): Page<TerritorySummary> {
    const after = decodeCursor(cursor, 'text')?.[0];
    const wanted = fold(q ?? '');
    const all = this.geography.territories.filter(
      (territory) => territory.list === list && fold(territory.name).includes(wanted),
    );
    const rest = typeof after === 'string' ? all.filter(({ slug }) => slug > after) : all;
    const { rows, nextCursor } = cutPage(rest, limit, ({ slug }) => [slug, NO_TIE]);
    return {
      items: rows.map((territory) => toTerritorySummary(territory, this.geography)),
      total: all.length,
      nextCursor,
    };
  }

  /** Compared once: the lists change with a release only. */
  changes(list: TerritoryChangesQuery['list']): TerritoryChanges {
    const changes = this.compared.get(list) ?? toChanges(this.geography, list);
    this.compared.set(list, changes);
    return changes;
  }

  /** @throws Problem not_found */
  territory(list: TerritoryList, slug: string, sections: PlanSection[] = []): TerritoryView {
    const territory = this.geography.territory(list, slug);
    if (territory === undefined)
      throw new Problem('not_found', { detail: 'Aucun territoire ne porte ce nom dans cette liste.' });
    return toTerritory(territory, this.geography, sections);
  }
}

function toFilter({ listed, ...filter }: CommuneFacetsQuery): CommuneFilter {
  return { ...filter, listed: listed && listed === 'true' };
}

import {
  ACTION_PLAN_YEARS,
  type CommuneView,
  type PlanSection,
  type TerritorySummary,
  type TerritoryView,
} from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import type { Geography } from './geography.ts';
import type { Commune, Territory } from './territory.entity.ts';

export function toCommune(commune: Commune, geography: Geography): CommuneView {
  const department = geography.department(commune.departmentCode);
  const grouping = geography.grouping(commune.groupingSiren);
  const territories = geography
    .territoriesOf(commune.code)
    .map(({ list, id, slug, name }) => ({ list, id, slug, name }));
  return {
    code: commune.code,
    name: commune.name,
    department: { code: commune.departmentCode, name: department?.name ?? '' },
    region: { code: department?.regionCode ?? '', name: department?.regionName ?? '' },
    grouping: grouping && { siren: grouping.siren, name: grouping.name },
    population: commune.population,
    postcodes: commune.postcodes,
    lat: commune.lat,
    lon: commune.lon,
    territories,
    listed: territories.some(({ list }) => list === DEFAULT_TERRITORY_LIST),
  };
}

export function toTerritorySummary(territory: Territory, geography: Geography): TerritorySummary {
  const departments = territory.departments.map((code) => ({ code, name: geography.department(code)?.name ?? code }));
  const regionNames = new Map(
    territory.departments.flatMap((code) => {
      const department = geography.department(code);
      return department === null ? [] : [[department.regionCode, department.regionName] as const];
    }),
  );
  return {
    list: territory.list,
    id: territory.id,
    slug: territory.slug,
    name: territory.name,
    regions: territory.regions.map((code) => ({ code, name: regionNames.get(code) ?? code })),
    departments,
    population: territory.population,
    communeCount: geography.communesOf(territory).length,
    lat: territory.lat,
    lon: territory.lon,
  };
}

export function toTerritory(territory: Territory, geography: Geography, sections: PlanSection[]): TerritoryView {
  const communes = geography.communesOf(territory);
  const sirens = [...new Set(communes.flatMap(({ groupingSiren }) => groupingSiren ?? []))];
  return {
    ...toTerritorySummary(territory, geography),
    actionPlan: { ...ACTION_PLAN_YEARS, sections },
    groupings: sirens.map((siren) => ({ siren, name: geography.grouping(siren)?.name ?? '' })),
    communes: communes.map(({ code, name, population, postcodes, lat, lon }) => ({
      ...{ code, name, population, postcodes, lat, lon },
    })),
  };
}

import { DEFAULT_TERRITORY_LIST, type TerritoryList } from '@vte/eligibility';
import type {
  Commune,
  CommuneGrouping,
  Department,
  FormerCommune,
  Territory,
  TerritoryCommune,
} from './territory.entity.ts';

const EARTH_RADIUS_KM = 6_371;

interface Rows {
  communes: readonly Commune[];
  formerCommunes: readonly FormerCommune[];
  departments: readonly Department[];
  groupings: readonly CommuneGrouping[];
  territories: readonly Territory[];
  memberships: readonly TerritoryCommune[];
}

/** What to look for among the communes; everything is optional. */
export interface CommuneFilter {
  q?: string | undefined;
  /** Slug of a territory of the default list. */
  territory?: string | undefined;
  department?: string | undefined;
  /** SIREN of a grouping. */
  grouping?: string | undefined;
  /** Only communes of the default list, or only the others, without the districts, which are part of one. */
  listed?: boolean | undefined;
}

interface Named {
  /** Folded. */
  name: string;
  commune: Commune;
  territory: string | undefined;
}

/**
 * The reference data of France held in memory: it changes only with a release, and every page asks for it. Names are
 * searched without accents, case and hyphens.
 */
export class Geography {
  readonly territories: readonly Territory[];
  private readonly communes: Map<string, Commune>;
  private readonly former: Map<string, string>;
  private readonly departments: Map<string, Department>;
  private readonly groupings: Map<string, CommuneGrouping>;
  private readonly byList = new Map<TerritoryList, Map<string, Territory>>();
  private readonly members = new Map<string, Commune[]>();
  /** The largest first. */
  private readonly names: readonly Named[];
  private readonly alphabetical: readonly Named[];

  constructor(rows: Rows) {
    this.territories = rows.territories;
    this.communes = new Map(rows.communes.map((commune) => [commune.code, commune]));
    this.former = new Map(rows.formerCommunes.map(({ code, currentCode }) => [code, currentCode]));
    this.departments = new Map(rows.departments.map((department) => [department.code, department]));
    this.groupings = new Map(rows.groupings.map((grouping) => [grouping.siren, grouping]));
    this.indexMemberships(rows);
    this.names = rows.communes
      .map((commune) => ({ name: fold(commune.name), commune, territory: this.defaultTerritoryOf(commune)?.slug }))
      .sort((a, b) => b.commune.population - a.commune.population);
    this.alphabetical = this.names.toSorted(
      (a, b) => compare(a.name, b.name) || compare(a.commune.code, b.commune.code),
    );
  }

  /** The commune of a code of today or of the past; null when there is none. */
  commune(code: string): Commune | null {
    return this.communes.get(code) ?? this.communes.get(this.former.get(code) ?? '') ?? null;
  }

  all(): readonly Commune[] {
    return [...this.communes.values()];
  }

  departmentsOf(regions: readonly string[]): Department[] {
    return [...this.departments.values()].filter(({ regionCode }) => regions.includes(regionCode));
  }

  department(code: string): Department | null {
    return this.departments.get(code) ?? null;
  }

  grouping(siren: string | null): CommuneGrouping | null {
    return siren === null ? null : (this.groupings.get(siren) ?? null);
  }

  /** Territories of a commune, one for each list that holds it. A district counts as its city. */
  territoriesOf(code: string): Territory[] {
    const commune = this.commune(code);
    const key = commune?.parentCode ?? commune?.code ?? code;
    return [...this.byList.values()].flatMap((territories) => territories.get(key) ?? []);
  }

  territory(list: TerritoryList, slug: string): Territory | undefined {
    return this.territories.find((territory) => territory.list === list && territory.slug === slug);
  }

  /** The territory of the default list. */
  defaultTerritoryOf({ code, parentCode }: Commune): Territory | undefined {
    return this.byList.get(DEFAULT_TERRITORY_LIST)?.get(parentCode ?? code);
  }

  communesOf({ list, id }: Pick<Territory, 'list' | 'id'>): readonly Commune[] {
    return this.members.get(`${list}:${id}`) ?? [];
  }

  /** By the start of a name (or of a word of it) or by postcode, the largest first; by name when no words are given. */
  search({ q, territory, department, grouping, listed }: CommuneFilter): Commune[] {
    return this.byWords(q)
      .filter(
        ({ commune, territory: own }) =>
          (territory === undefined || own === territory) &&
          (department === undefined || commune.departmentCode === department) &&
          (grouping === undefined || commune.groupingSiren === grouping) &&
          (listed === undefined || ((own !== undefined) === listed && commune.parentCode === null)),
      )
      .map(({ commune }) => commune);
  }

  /** Codes of the communes whose point lies within the radius (km), the commune itself included. */
  within(code: string, radiusKm: number): { code: string; distanceKm: number }[] {
    const centre = this.commune(code);
    if (centre === null) return [];
    return [...this.communes.values()].flatMap((commune) => {
      const distance = commune.code === centre.code ? 0 : distanceKm(centre, commune);
      return distance !== null && distance <= radiusKm ? [{ code: commune.code, distanceKm: distance }] : [];
    });
  }

  private byWords(q: string | undefined): readonly Named[] {
    if (q === undefined) return this.alphabetical;
    return /^\d{2,5}$/.test(q) ? this.byPostcode(q) : this.byName(fold(q));
  }

  private byPostcode(q: string): readonly Named[] {
    return this.names.filter(({ commune }) => commune.postcodes.some((code) => code.startsWith(q)));
  }

  private byName(q: string): readonly Named[] {
    if (q === '') return [];
    const exact: Named[] = [];
    const longer: Named[] = [];
    const words: Named[] = [];
    const innerWord = ` ${q}`;
    for (const named of this.names) {
      if (named.name === q) exact.push(named);
      else if (named.name.startsWith(q)) longer.push(named);
      else if (named.name.includes(innerWord)) words.push(named);
    }
    return [...exact, ...longer, ...words];
  }

  private indexMemberships({ territories, memberships }: Rows): void {
    const byId = new Map(territories.map((territory) => [`${territory.list}:${territory.id}`, territory]));
    for (const { list, communeCode, territoryId } of memberships) {
      const key = `${list}:${territoryId}`;
      const territory = byId.get(key);
      const commune = this.communes.get(communeCode);
      if (territory === undefined || commune === undefined) continue;
      this.byList.set(list, (this.byList.get(list) ?? new Map<string, Territory>()).set(communeCode, territory));
      this.members.set(key, [...(this.members.get(key) ?? []), commune]);
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Lower case, no accents, words separated by one space, `saint` for `st`. */
export function fold(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}

interface Point {
  lat: number | null;
  lon: number | null;
}

/** Great-circle distance, km; null when a point is unknown. */
export function distanceKm(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = sinLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

import type { TerritoryList } from '@vte/eligibility';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('department')
export class Department {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  regionCode: string;

  @Column('text')
  regionName: string;
}

/** A group of communes (EPCI), by its SIREN. */
@Entity('commune_grouping')
export class CommuneGrouping {
  @PrimaryColumn('text')
  siren: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;
}

/** A commune, or a district of Paris, Lyon or Marseille, which has a parent and no membership of its own. */
@Entity('commune')
export class Commune {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  departmentCode: string;

  @Column('text', { nullable: true })
  groupingSiren: string | null;

  @Column('text', { nullable: true })
  parentCode: string | null;

  @Column('integer')
  population: number;

  @Column('text', { array: true })
  postcodes: string[];

  @Column('double precision', { nullable: true })
  lat: number | null;

  @Column('double precision', { nullable: true })
  lon: number | null;
}

/** A code that a merger made obsolete, with the commune of today. */
@Entity('former_commune')
export class FormerCommune {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  currentCode: string;
}

/** A territory of one dated list: its id is unique within that list only. */
@Entity('territory')
export class Territory {
  @PrimaryColumn('text')
  list: TerritoryList;

  @PrimaryColumn('text')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  regions: string[];

  @Column('text', { array: true })
  departments: string[];

  @Column('integer')
  population: number;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;
}

@Entity('territory_commune')
export class TerritoryCommune {
  @PrimaryColumn('text')
  list: TerritoryList;

  @PrimaryColumn('text')
  communeCode: string;

  @Column('text')
  territoryId: string;
}

/** What was imported last, by the hash of its content: the same content is not imported twice. */
@Entity('reference_import')
export class ReferenceImport {
  @PrimaryColumn('text')
  name: string;

  @Column('text')
  hash: string;

  @Column('timestamptz')
  importedAt: Date;
}

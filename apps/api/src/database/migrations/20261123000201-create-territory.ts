import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTerritory20261123000201 implements MigrationInterface {
  name = 'CreateTerritory20261123000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE department (
        code text PRIMARY KEY,
        name text NOT NULL,
        region_code text NOT NULL,
        region_name text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE commune_grouping (
        siren text PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE commune (
        code text PRIMARY KEY,
        name text NOT NULL,
        department_code text NOT NULL,
        grouping_siren text,
        parent_code text,
        population integer NOT NULL,
        postcodes text[] NOT NULL,
        lat double precision,
        lon double precision
      )`);
    await runner.query(`
      CREATE TABLE former_commune (
        code text PRIMARY KEY,
        current_code text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE territory (
        list text NOT NULL CHECK (list IN ('148', '149', '183')),
        id text NOT NULL,
        slug text NOT NULL,
        name text NOT NULL,
        regions text[] NOT NULL,
        departments text[] NOT NULL,
        population integer NOT NULL,
        lat double precision NOT NULL,
        lon double precision NOT NULL,
        PRIMARY KEY (list, id)
      )`);
    await runner.query('CREATE UNIQUE INDEX territory_slug ON territory (list, slug)');
    await runner.query(`
      CREATE TABLE territory_commune (
        list text NOT NULL,
        commune_code text NOT NULL,
        territory_id text NOT NULL,
        PRIMARY KEY (list, commune_code)
      )`);
    await runner.query(`
      CREATE TABLE reference_import (
        name text PRIMARY KEY,
        hash text NOT NULL,
        imported_at timestamptz NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE reference_import, territory_commune, territory, former_commune, commune, commune_grouping, department',
    );
  }
}

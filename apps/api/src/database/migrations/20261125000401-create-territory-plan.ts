import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTerritoryPlan20261125000401 implements MigrationInterface {
  name = 'CreateTerritoryPlan20261125000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE territory_plan (
        territory text NOT NULL,
        axis text NOT NULL CHECK (axis IN ('coverage', 'land', 'attractiveness', 'engineering', 'ecosystems')),
        text text NOT NULL,
        sources jsonb NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (territory, axis)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE territory_plan');
  }
}

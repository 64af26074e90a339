import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOffer20261123000401 implements MigrationInterface {
  name = 'CreateOffer20261123000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE offer (
        id uuid PRIMARY KEY,
        company_id uuid NOT NULL REFERENCES company (id),
        slug text NOT NULL,
        status text NOT NULL
          CHECK (status IN ('draft', 'submitted', 'published', 'rejected', 'filled', 'expired', 'archived')),
        status_reason text,
        title text NOT NULL,
        responsibilities text NOT NULL,
        expected_results text NOT NULL,
        autonomy text NOT NULL,
        direct_link text,
        context text NOT NULL,
        profile text NOT NULL,
        themes text[] NOT NULL,
        skills text[] NOT NULL,
        contract_type text,
        duration_months integer CHECK (duration_months > 0),
        starts_on date,
        working_time double precision NOT NULL CHECK (working_time > 0 AND working_time <= 1),
        remote_share double precision NOT NULL CHECK (remote_share BETWEEN 0 AND 1),
        commune_code text,
        idcc text,
        pay_min_cents integer CHECK (pay_min_cents >= 0),
        pay_max_cents integer CHECK (pay_max_cents >= 0),
        pay_period text NOT NULL CHECK (pay_period IN ('month', 'year')),
        min_diploma_level integer CHECK (min_diploma_level BETWEEN 4 AND 8),
        posts integer NOT NULL CHECK (posts > 0),
        flags jsonb NOT NULL,
        published_at timestamptz,
        valid_through date,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX offer_slug ON offer (slug)');
    await runner.query('CREATE INDEX offer_company ON offer (company_id, id)');
    await runner.query('CREATE INDEX offer_status ON offer (status, id)');
    await runner.query("CREATE INDEX offer_live ON offer (published_at DESC, id DESC) WHERE status = 'published'");
    await runner.query("CREATE INDEX offer_live_commune ON offer (commune_code) WHERE status = 'published'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE offer');
  }
}

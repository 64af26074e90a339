import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCompany20261123000301 implements MigrationInterface {
  name = 'CreateCompany20261123000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE company (
        id uuid PRIMARY KEY,
        siren text NOT NULL,
        siret text NOT NULL,
        name text NOT NULL,
        slug text NOT NULL,
        commune_code text NOT NULL,
        address text,
        naf text,
        idcc text,
        legal_form text NOT NULL CHECK (legal_form IN ('company', 'association', 'sci', 'holding', 'public_body')),
        head_office_in_france boolean NOT NULL,
        insolvency text NOT NULL CHECK (insolvency IN ('none', 'safeguard', 'receivership', 'liquidation')),
        headcount double precision NOT NULL CHECK (headcount >= 0),
        turnover_cents double precision CHECK (turnover_cents >= 0),
        balance_cents double precision CHECK (balance_cents >= 0),
        links jsonb NOT NULL,
        size text CHECK (size IN ('micro', 'pme', 'eti', 'ge')),
        website text,
        presentation text NOT NULL,
        status text NOT NULL CHECK (status IN ('draft', 'pending', 'verified', 'refused', 'suspended')),
        status_reason text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX company_siren ON company (siren)');
    await runner.query('CREATE UNIQUE INDEX company_slug ON company (slug)');
    await runner.query('CREATE INDEX company_status ON company (status, id)');
    await runner.query(`
      CREATE TABLE membership (
        account_id uuid PRIMARY KEY,
        company_id uuid NOT NULL REFERENCES company (id),
        role text NOT NULL CHECK (role IN ('owner', 'recruiter', 'reader')),
        created_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX membership_company ON membership (company_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership, company');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = `('draft', 'submitted', 'under_review', 'info_requested', 'awaiting_decision', 'approved', 'refused',
  'paid', 'clawed_back', 'withdrawn')`;

export class CreateGrantClaim20261123000601 implements MigrationInterface {
  name = 'CreateGrantClaim20261123000601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE grant_claim (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('recruitment', 'settling_in')),
        status text NOT NULL CHECK (status IN ${STATUSES}),
        application_id uuid NOT NULL REFERENCES application (id),
        company_id uuid NOT NULL REFERENCES company (id),
        candidate_id uuid NOT NULL,
        siren text NOT NULL,
        contract_starts_on date NOT NULL,
        facts jsonb NOT NULL,
        rule_set text NOT NULL,
        rule_set_hash text NOT NULL,
        iban text,
        account_holder text,
        up_to_date boolean,
        other_aids jsonb NOT NULL,
        receipt text,
        submitted_on date,
        status_since date NOT NULL,
        suspended_days integer NOT NULL,
        requested_items jsonb NOT NULL,
        opinion jsonb,
        amount_cents integer CHECK (amount_cents >= 0),
        clawback_cents integer CHECK (clawback_cents >= 0),
        decided_on date,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    // One claim per company, contract start, person and kind; a claim given up leaves the place.
    await runner.query(`
      CREATE UNIQUE INDEX grant_claim_key ON grant_claim (siren, contract_starts_on, candidate_id, kind)
      WHERE status <> 'withdrawn'`);
    await runner.query('CREATE UNIQUE INDEX grant_claim_receipt ON grant_claim (receipt)');
    await runner.query('CREATE INDEX grant_claim_company ON grant_claim (company_id, id)');
    await runner.query('CREATE INDEX grant_claim_candidate ON grant_claim (candidate_id, id)');
    await runner.query('CREATE INDEX grant_claim_status ON grant_claim (status, id)');
    await runner.query('CREATE SEQUENCE claim_receipt');
    await runner.query(`
      CREATE TABLE claim_document (
        id uuid PRIMARY KEY,
        claim_id uuid NOT NULL REFERENCES grant_claim (id) ON DELETE CASCADE,
        type text NOT NULL,
        name text NOT NULL,
        size_bytes integer NOT NULL,
        added_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX claim_document_claim ON claim_document (claim_id)');
    await runner.query(`
      CREATE TABLE claim_event (
        id uuid PRIMARY KEY,
        claim_id uuid NOT NULL REFERENCES grant_claim (id) ON DELETE CASCADE,
        action text NOT NULL,
        from_status text CHECK (from_status IN ${STATUSES}),
        to_status text NOT NULL CHECK (to_status IN ${STATUSES}),
        by text NOT NULL CHECK (by IN ('claimant', 'instructor', 'approver', 'payer', 'system')),
        account_id uuid,
        at timestamptz NOT NULL,
        reason text
      )`);
    await runner.query('CREATE INDEX claim_event_claim ON claim_event (claim_id, id)');
    await runner.query(`
      CREATE TABLE de_minimis_aid (
        claim_id uuid PRIMARY KEY REFERENCES grant_claim (id),
        siren text NOT NULL,
        granted_on date NOT NULL,
        amount_cents integer NOT NULL CHECK (amount_cents > 0)
      )`);
    await runner.query('CREATE INDEX de_minimis_aid_siren ON de_minimis_aid (siren, granted_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE de_minimis_aid, claim_event, claim_document, grant_claim');
    await runner.query('DROP SEQUENCE claim_receipt');
  }
}

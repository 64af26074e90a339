import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = "('sent', 'seen', 'shortlisted', 'interview', 'offer_made', 'hired', 'declined', 'withdrawn')";

export class CreateApplication20261123000501 implements MigrationInterface {
  name = 'CreateApplication20261123000501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE candidate (
        id uuid PRIMARY KEY,
        diploma_level integer NOT NULL CHECK (diploma_level BETWEEN 4 AND 8),
        diploma_title text NOT NULL,
        diploma_obtained_on date,
        foreign_diploma boolean NOT NULL,
        prepares_level integer CHECK (prepares_level BETWEEN 4 AND 8),
        field_of_study text,
        skills text[] NOT NULL,
        themes text[] NOT NULL,
        contract_types text[] NOT NULL,
        available_from date,
        mobility text[] NOT NULL,
        phone text,
        presentation text NOT NULL,
        cv_file_id uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE application (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES offer (id),
        candidate_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ${STATUSES}),
        message text NOT NULL,
        contract jsonb,
        decline_reason text,
        sent_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    // Two clicks at the same instant make one application; after a refusal or a withdrawal a new one may be sent.
    await runner.query(`
      CREATE UNIQUE INDEX application_live ON application (offer_id, candidate_id)
      WHERE status NOT IN ('declined', 'withdrawn')`);
    await runner.query('CREATE INDEX application_offer ON application (offer_id, id)');
    await runner.query('CREATE INDEX application_candidate ON application (candidate_id, id DESC)');
    await runner.query(`
      CREATE TABLE application_event (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
        action text NOT NULL,
        from_status text CHECK (from_status IN ${STATUSES}),
        to_status text NOT NULL CHECK (to_status IN ${STATUSES}),
        by text NOT NULL CHECK (by IN ('candidate', 'company', 'system')),
        at timestamptz NOT NULL,
        reason text
      )`);
    await runner.query('CREATE INDEX application_event_application ON application_event (application_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_event, application, candidate');
  }
}

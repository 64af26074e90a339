import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccount20261123000101 implements MigrationInterface {
  name = 'CreateAccount20261123000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        email text UNIQUE CHECK (email = lower(email)),
        password_hash text,
        first_name text NOT NULL,
        last_name text NOT NULL,
        roles text[] NOT NULL CHECK (roles <@ ARRAY['candidate', 'company', 'admin', 'moderator', 'instructor',
          'approver', 'payer', 'auditor', 'territory_manager']),
        status text NOT NULL CHECK (status IN ('invited', 'active', 'disabled', 'erased')),
        territory_slug text,
        email_verified_at timestamptz,
        terms_accepted_at timestamptz,
        last_seen_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        CHECK ((status = 'erased') = (email IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        user_agent text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE refresh_token (
        token_hash text PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        issued_at timestamptz NOT NULL,
        rotated_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE one_time_token (
        token_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        purpose text NOT NULL CHECK (purpose IN ('verify_email', 'reset_password', 'invitation')),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX session_account ON session (account_id)');
    await runner.query('CREATE INDEX refresh_token_session ON refresh_token (session_id)');
    await runner.query('CREATE INDEX one_time_token_account ON one_time_token (account_id, purpose)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE one_time_token, refresh_token, session, account');
  }
}

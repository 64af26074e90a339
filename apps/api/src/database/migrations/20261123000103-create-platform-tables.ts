import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatformTables20261123000103 implements MigrationInterface {
  name = 'CreatePlatformTables20261123000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL,
        name text NOT NULL,
        type text NOT NULL CHECK (type IN ('application/pdf', 'image/png', 'image/jpeg')),
        size_bytes integer NOT NULL CHECK (size_bytes > 0),
        sha256 text NOT NULL,
        received_at timestamptz NOT NULL,
        attached_at timestamptz
      )`);
    await runner.query('CREATE INDEX stored_file_owner ON stored_file (owner_id)');
    await runner.query(`
      CREATE TABLE dev_mail (
        message_id text PRIMARY KEY,
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        sent_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX dev_mail_recipient ON dev_mail (recipient, sent_at)');
    await runner.query(`
      CREATE TABLE idempotency_key (
        account_id uuid NOT NULL,
        key text NOT NULL,
        route text NOT NULL,
        body_hash text NOT NULL,
        status integer,
        response jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, key, route)
      )`);
    await runner.query('CREATE INDEX idempotency_key_created ON idempotency_key (created_at)');
    // Read and written by rate-limiter-flexible: its columns are its own.
    await runner.query(`
      CREATE UNLOGGED TABLE rate_limit (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit, idempotency_key, dev_mail, stored_file');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAudit20261123000102 implements MigrationInterface {
  name = 'CreateAudit20261123000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        position integer PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        entity text NOT NULL,
        entity_id text NOT NULL,
        action text NOT NULL,
        from_status text,
        to_status text,
        actor_id uuid,
        actor_roles text[] NOT NULL,
        at timestamptz(3) NOT NULL,
        reason_code text,
        comment text,
        rule_set_id text,
        input_hash text,
        previous_hash text NOT NULL,
        hash text NOT NULL
      )`);
    await runner.query('CREATE INDEX audit_entry_entity ON audit_entry (entity, entity_id, position)');
    await runner.query('CREATE INDEX audit_entry_actor ON audit_entry (actor_id, position)');
    await runner.query(`
      CREATE TABLE audit_head (
        id integer PRIMARY KEY CHECK (id = 1),
        position integer NOT NULL,
        hash text NOT NULL
      )`);
    await runner.query(`INSERT INTO audit_head VALUES (1, 0, repeat('0', 64))`);
    await runner.query(`
      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_entry is append-only';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry, audit_head');
    await runner.query('DROP FUNCTION refuse_audit_change');
  }
}

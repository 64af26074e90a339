import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatching20261124000101 implements MigrationInterface {
  name = 'CreateMatching20261124000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE candidate
        ADD COLUMN matching boolean NOT NULL DEFAULT true,
        ADD COLUMN discoverable boolean NOT NULL DEFAULT false`);
    await runner.query(`
      ALTER TABLE candidate
        ALTER COLUMN matching DROP DEFAULT,
        ALTER COLUMN discoverable DROP DEFAULT`);
    await runner.query('CREATE INDEX candidate_discoverable ON candidate (id) WHERE discoverable AND matching');
    await runner.query(`
      CREATE TABLE match_event (
        id uuid PRIMARY KEY,
        candidate_id uuid,
        offer_id uuid NOT NULL,
        rules_version text NOT NULL,
        inputs_hash text NOT NULL,
        output jsonb NOT NULL,
        at timestamptz NOT NULL
      )`);
    // The same facts under the same rules give the same score: it is logged once.
    await runner.query(`
      CREATE UNIQUE INDEX match_event_once ON match_event (candidate_id, offer_id, rules_version, inputs_hash)`);
    await runner.query(`
      CREATE FUNCTION match_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.candidate_id IS NULL AND to_jsonb(NEW) - 'candidate_id' = to_jsonb(OLD) - 'candidate_id'
          THEN RETURN NEW; -- A person erased leaves the log; the log stays.
        END IF;
        RAISE EXCEPTION 'match_event is append-only';
      END $$`);
    await runner.query(`
      CREATE TRIGGER match_event_append_only BEFORE UPDATE ON match_event
      FOR EACH ROW EXECUTE FUNCTION match_event_is_append_only()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE match_event');
    await runner.query('DROP FUNCTION match_event_is_append_only');
    await runner.query('DROP INDEX candidate_discoverable');
    await runner.query('ALTER TABLE candidate DROP COLUMN matching, DROP COLUMN discoverable');
  }
}

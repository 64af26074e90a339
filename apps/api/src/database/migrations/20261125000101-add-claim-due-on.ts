import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddClaimDueOn20261125000101 implements MigrationInterface {
  name = 'AddClaimDueOn20261125000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE grant_claim ADD COLUMN due_on date');
    await runner.query('CREATE INDEX grant_claim_due ON grant_claim (due_on, id DESC)');
    await runner.query('CREATE INDEX claim_event_account ON claim_event (account_id, claim_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX claim_event_account');
    await runner.query('ALTER TABLE grant_claim DROP COLUMN due_on');
  }
}

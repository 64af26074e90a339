import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The open figures read the few events that matter among all moves. */
export class FindHiresAndPayments20261125000601 implements MigrationInterface {
  name = 'FindHiresAndPayments20261125000601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX application_event_hired ON application_event (application_id, at) WHERE to_status = 'hired'",
    );
    await runner.query("CREATE INDEX claim_event_paid ON claim_event (claim_id, at) WHERE to_status = 'paid'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX claim_event_paid');
    await runner.query('DROP INDEX application_event_hired');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers can be listed by company: the rows of the search are emptied, and filled again at the next start. */
export class FindOffersByCompany20261125000301 implements MigrationInterface {
  name = 'FindOffersByCompany20261125000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('TRUNCATE offer_search, offer_text, offer_card');
    await runner.query('ALTER TABLE offer_search ADD company text NOT NULL');
    await runner.query('CREATE INDEX offer_search_company ON offer_search (company, published_at DESC, id DESC)');
    await runner.query("CREATE INDEX company_public ON company (name, id) WHERE status = 'verified'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX company_public');
    await runner.query('ALTER TABLE offer_search DROP COLUMN company');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `R&D` and « apprentie » are words now: the rows of the search are emptied, and filled again at the next start. */
export class IndexWordsAgain20261125000701 implements MigrationInterface {
  name = 'IndexWordsAgain20261125000701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('TRUNCATE offer_search, offer_text, offer_card, offer_word');
  }

  async down(): Promise<void> {
    // Rows of any age serve the release before.
  }
}

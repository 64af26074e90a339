import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddNewsReadAt20261125000501 implements MigrationInterface {
  name = 'AddNewsReadAt20261125000501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account ADD COLUMN news_read_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account DROP COLUMN news_read_at');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the search reads: one narrow row for each offer while it is live, its card ready to send, and its long text apart,
 * so that the rows that are ranked stay small.
 */
export class CreateOfferSearch20261125000201 implements MigrationInterface {
  name = 'CreateOfferSearch20261125000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`
      CREATE TABLE offer_search (
        id uuid PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE,
        published_at timestamptz NOT NULL,
        valid_through date NOT NULL,
        starts_on date NOT NULL,
        pay_cents integer NOT NULL,
        min_diploma_level smallint NOT NULL,
        lat real,
        lon real,
        remote_share real NOT NULL,
        recruitment boolean NOT NULL,
        settling_in boolean NOT NULL,
        department text NOT NULL,
        territory text,
        contract_type text NOT NULL,
        company_size text,
        themes text[] NOT NULL,
        words tsvector NOT NULL
      )`);
    await runner.query('CREATE INDEX offer_search_words ON offer_search USING gin (words) WITH (fastupdate = off)');
    await runner.query('CREATE INDEX offer_search_date ON offer_search (published_at DESC, id DESC)');
    for (const column of ['contract_type', 'department', 'territory'])
      await runner.query(`CREATE INDEX offer_search_${column} ON offer_search (${column}, published_at DESC, id DESC)`);
    await runner.query('CREATE INDEX offer_search_place ON offer_search (lat, lon)');
    await runner.query(
      'CREATE TABLE offer_card (id uuid PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE, card text NOT NULL)',
    );
    await runner.query(
      'CREATE TABLE offer_text (id uuid PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE, words tsvector NOT NULL)',
    );
    await runner.query('CREATE INDEX offer_text_words ON offer_text USING gin (words) WITH (fastupdate = off)');
    await runner.query('CREATE TABLE offer_word (word text PRIMARY KEY)');
    await runner.query('CREATE INDEX offer_word_trigrams ON offer_word USING gist (word gist_trgm_ops)');
    await runner.query(`
      CREATE TABLE offer_search_version (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        version bigint NOT NULL
      )`);
    await runner.query('INSERT INTO offer_search_version (version) VALUES (1)');
    await runner.query(`
      CREATE FUNCTION great_circle_km(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN 2 * 6371 * asin(least(1, sqrt(
        power(sin(radians(lat2 - lat1) / 2), 2)
        + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2)
      )))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION great_circle_km');
    await runner.query('DROP TABLE offer_search_version, offer_word, offer_text, offer_card, offer_search');
    await runner.query('DROP EXTENSION pg_trgm');
  }
}

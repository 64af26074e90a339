/**
 * The design that most would choose: each live offer is one row that holds its texts, its card and all of its words, with
 * a GIN index and `ts_rank`. It has every index that the narrow rows have.
 */
export const WIDE_TABLE = `
  CREATE TABLE IF NOT EXISTS wide_offer AS
  SELECT s.id, s.published_at, s.valid_through, s.starts_on, s.pay_cents, s.min_diploma_level, s.lat, s.lon, s.remote_share,
         s.recruitment, s.settling_in, s.department, s.territory, s.contract_type, s.company_size, s.themes, s.company,
         t.words, card.card, offer.title, offer.responsibilities, offer.expected_results, offer.autonomy, offer.context,
         offer.profile, offer.skills
    FROM offer_search s JOIN offer_text t USING (id) JOIN offer_card card USING (id) JOIN offer USING (id);
  CREATE INDEX IF NOT EXISTS wide_offer_words ON wide_offer USING gin (words) WITH (fastupdate = off);
  CREATE UNIQUE INDEX IF NOT EXISTS wide_offer_id ON wide_offer (id);
  CREATE INDEX IF NOT EXISTS wide_offer_date ON wide_offer (published_at DESC, id DESC);
  CREATE INDEX IF NOT EXISTS wide_offer_contract ON wide_offer (contract_type, published_at DESC, id DESC);
  CREATE INDEX IF NOT EXISTS wide_offer_department ON wide_offer (department, published_at DESC, id DESC);
  CREATE INDEX IF NOT EXISTS wide_offer_territory ON wide_offer (territory, published_at DESC, id DESC);
  CREATE INDEX IF NOT EXISTS wide_offer_place ON wide_offer (lat, lon);
  ANALYZE wide_offer`;

/** The first statement of a search, on the wide table; all that is found is put in order. */
export function widened(text: string): string {
  return text
    .replaceAll(/\boffer_search\b|\boffer_card(?= card\b)/g, 'wide_offer')
    .replace(/LIMIT \d+(?=\),\s+found AS)/, '')
    .replace(/(?<=FROM first\) > )\d+/, '1000000000');
}

/** Counts of every result. */
export function exact(text: string): string {
  return text.replaceAll(/LIMIT \d+/g, '');
}

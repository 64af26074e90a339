import MiniSearch from 'minisearch';
import type pg from 'pg';
import type { TestApp } from '../../support/app.ts';
import { DOCUMENTS, type Document } from './corpus.ts';

/** Ids of the ten best offers for a query. */
export type Engine = (q: string) => Promise<string[]>;

const TEN = 10;

export function platformEngine(app: TestApp): Engine {
  return async (q) => {
    const { body } = await app.visitor.get<{ items: { id: string }[] }>(
      `/offers?limit=${TEN}&sort=relevance&q=${encodeURIComponent(q)}`,
    );
    return body.items.map(({ id }) => id);
  };
}

/** What PostgreSQL does by itself, with the weights of the platform. */
export function plainEngine(client: pg.Client): Engine {
  const vector = `
    setweight(to_tsvector('french', title), 'A') || setweight(to_tsvector('french', array_to_string(skills, ' ')), 'B')
    || setweight(to_tsvector('french', text), 'C')
    || setweight(to_tsvector('french', concat_ws(' ', company, town, territory, department)), 'D')`;
  return async (q) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id
         FROM (SELECT id, ${vector} AS words FROM (${DOCUMENTS}) documents) indexed,
              websearch_to_tsquery('french', $1) query
        WHERE words @@ query
        ORDER BY ts_rank('{0.1, 0.2, 0.5, 1}', words, query) DESC, id
        LIMIT ${TEN}`,
      [q],
    );
    return rows.map(({ id }) => id);
  };
}

/** With what its manual advises: boosts, prefixes and slips; and accents folded, as any French site would. */
export function miniSearchEngine(documents: readonly Document[]): Engine {
  const index = new MiniSearch<Document>({
    fields: ['title', 'skills', 'text', 'company', 'town', 'territory', 'department'],
    extractField: (document, field) => String(document[field as keyof Document]),
    processTerm: (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    searchOptions: { boost: { title: 4, skills: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return (q) =>
    Promise.resolve(
      index
        .search(q)
        .slice(0, TEN)
        .map(({ id }) => String(id)),
    );
}

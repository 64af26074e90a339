import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from './audit.entity.ts';

/** What the journal speaks of, by table: the text by which people know the row. */
const NAMES = `
  SELECT id::text, name FROM (
    SELECT id, trim(concat(first_name, ' ', last_name, ' ', email)) AS name FROM account WHERE id = ANY ($1)
    UNION ALL SELECT id, name FROM company WHERE id = ANY ($1)
    UNION ALL SELECT id, title FROM offer WHERE id = ANY ($1)
    UNION ALL SELECT application.id, offer.title FROM application JOIN offer ON offer.id = offer_id
      WHERE application.id = ANY ($1)
    UNION ALL SELECT id, concat_ws(', ', receipt, facts->>'companyName', facts->>'candidateName') FROM grant_claim
      WHERE id = ANY ($1)
    UNION ALL SELECT id, array_to_string(words, ', ') FROM search_synonym WHERE id = ANY ($1)
    UNION ALL SELECT id, nullif(trim(concat(first_name, ' ', last_name)), '') FROM account WHERE id = ANY ($2)
  ) AS named
  UNION ALL SELECT concat(plan.territory, ':', plan.axis), territory.name
    FROM territory_plan AS plan
    JOIN territory ON territory.slug = plan.territory AND territory.list = '${DEFAULT_TERRITORY_LIST}'
    WHERE concat(plan.territory, ':', plan.axis) = ANY ($3)`;
const UUID = /^[0-9a-f-]{36}$/;

/** Names of the rows and of the people in some entries, by id; what was erased has none. */
export async function namesOf(manager: EntityManager, entries: readonly AuditEntry[]): Promise<Map<string, string>> {
  const objects = entries.map(({ entityId }) => entityId);
  const rowIds = objects.filter((id) => UUID.test(id));
  const actors = entries.flatMap(({ actorId }) => actorId ?? []);
  const rows = await manager.query<{ id: string; name: string | null }[]>(NAMES, [rowIds, actors, objects]);
  return new Map(rows.flatMap(({ id, name }) => (name === null || name === '' ? [] : [[id, name] as const])));
}

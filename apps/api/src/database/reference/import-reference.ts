import { TERRITORY_LISTS, type TerritoryList } from '@vte/eligibility';
import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { ReferenceImport } from '../../territory/territory.entity.ts';
import { readCommuneFiles } from './commune-files.ts';
import list148 from './territories-148.json' with { type: 'json' };
import list149 from './territories-149.json' with { type: 'json' };
import list183 from './territories-183.json' with { type: 'json' };

const LISTS: Record<TerritoryList, typeof list148> = { '148': list148, '149': list149, '183': list183 };

const ROWS_AT_ONCE = 5_000;

/**
 * Brings communes and territories up to date with the files, in one transaction, when their content has changed.
 * Idempotent; the caller holds the migration lock, so that two processes do it once.
 */
export async function importReference(
  dataSource: DataSource,
  now: Date,
  say: (message: string) => void,
): Promise<void> {
  const content = tables();
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const done = await dataSource.manager.findOneBy(ReferenceImport, { name: 'territories' });
  if (done?.hash === hash) return;
  await dataSource.transaction(async (manager) => {
    for (const [table, rows] of Object.entries(content)) {
      await replaceRows(manager, table, rows);
      say(`${rows.length} ${table}`);
    }
    await manager.upsert(ReferenceImport, { name: 'territories', hash, importedAt: now }, ['name']);
  });
}

/** Every reference table with its rows, keys being columns. */
function tables(): Record<string, readonly object[]> {
  const { departments, groupings, communes, formerCommunes } = readCommuneFiles();
  const known = new Set(communes.map(({ code }) => code));
  return {
    department: departments,
    commune_grouping: groupings,
    commune: communes,
    former_commune: formerCommunes,
    territory: TERRITORY_LISTS.flatMap((list) =>
      LISTS[list].map(({ id, slug, name, regions, departments: inside, population, lat, lon }) => {
        return { list, id, slug, name, regions, departments: inside, population, lat, lon };
      }),
    ),
    territory_commune: TERRITORY_LISTS.flatMap((list) =>
      LISTS[list].flatMap(({ id, communes: members }) =>
        members.map((code) => {
          if (!known.has(code))
            throw new Error(`Territory ${id} of list ${list} names ${code}, which is not a commune`);
          return { list, commune_code: code, territory_id: id };
        }),
      ),
    ),
  };
}

async function replaceRows(manager: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
  await manager.query(`DELETE FROM "${table}"`);
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const chunk = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE));
    const names = columns.join(', ');
    await manager.query(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
      [chunk],
    );
  }
}

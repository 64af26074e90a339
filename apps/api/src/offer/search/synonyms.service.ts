import { Injectable } from '@nestjs/common';
import type { SynonymGroup, SynonymInput } from '@vte/contract';
import { synonymsOf, type Synonyms } from '@vte/search';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import type { Caller } from '../../http/access.ts';
import { expectVersion } from '../../http/etag.ts';
import { Problem } from '../../http/problem.ts';
import { Clock } from '../../time/clock.ts';
import { Held } from '../../time/held.ts';
import { Ids } from '../../time/ids.ts';
import { SearchSynonym } from './synonym.entity.ts';

/** As they were at a version of what can be found, which changes with them. */
interface KnownSynonyms {
  version: string;
  /** All of the groups in one text, to tell whether they changed. */
  groups: string;
  synonyms: Synonyms;
}

const GROUPS = `
  SELECT version, (SELECT coalesce(json_agg(words ORDER BY id), '[]') FROM search_synonym)::text AS groups
    FROM offer_search_version`;

/** The synonyms of the search, which an administrator edits. */
@Injectable()
export class SynonymsService {
  private readonly held: Held<KnownSynonyms>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    this.held = new Held(clock, Infinity, () => this.read());
  }

  /** Ready for the search, as this process read them last. */
  current(): Promise<KnownSynonyms> {
    return this.held.current();
  }

  /** At a version that was seen, or later: another process may have changed them since they were read. */
  async at(version: string): Promise<KnownSynonyms> {
    const reading = this.held.current();
    const known = await reading;
    if (known.version === version) return known;
    this.held.forget(reading);
    return this.held.current();
  }

  async list(): Promise<{ items: SynonymGroup[] }> {
    const rows = await this.dataSource.manager.find(SearchSynonym, { order: { id: 'ASC' } });
    return { items: rows.map(toGroup) };
  }

  create(caller: Caller, { words }: SynonymInput): Promise<SynonymGroup> {
    const row = { id: this.ids.next(), words, updatedAt: this.clock.now(), version: 1 };
    return this.write(caller, row.id, 'create', async (manager) => {
      await manager.insert(SearchSynonym, row);
      return toGroup(row);
    });
  }

  change(caller: Caller, id: string, { words }: SynonymInput, ifMatch: number | undefined): Promise<SynonymGroup> {
    return this.write(caller, id, 'change', async (manager) => {
      const row = await this.locked(manager, id);
      expectVersion(row, ifMatch);
      return toGroup(await manager.save(Object.assign(row, { words, updatedAt: this.clock.now() })));
    });
  }

  remove(caller: Caller, id: string): Promise<void> {
    return this.write(caller, id, 'delete', async (manager) => {
      await manager.remove(await this.locked(manager, id));
    });
  }

  private async read(): Promise<KnownSynonyms> {
    const [row = { version: '', groups: '[]' }] =
      await this.dataSource.query<{ version: string; groups: string }[]>(GROUPS);
    return { ...row, synonyms: synonymsOf(JSON.parse(row.groups) as string[][]) };
  }

  private async locked(manager: EntityManager, id: string): Promise<SearchSynonym> {
    const row = await manager.findOne(SearchSynonym, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new Problem('not_found');
    return row;
  }

  /** What can be found changes with the synonyms: pages kept by browsers are out of date, and so is what is held. */
  private write<Result>(
    caller: Caller,
    id: string,
    action: string,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      const done = await work(manager);
      await manager.query('UPDATE offer_search_version SET version = version + 1');
      await this.audit.record(manager, { entity: 'search_synonym', entityId: id, action, actor: caller });
      return done;
    });
  }
}

function toGroup({ id, words, version }: SearchSynonym): SynonymGroup {
  return { id, words, version };
}

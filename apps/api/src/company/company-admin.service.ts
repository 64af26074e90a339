import { Injectable } from '@nestjs/common';
import type { Company as CompanyDocument, CompanyListQuery, Page } from '@vte/contract';
import { DataSource } from 'typeorm';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Company } from './company.entity.ts';
import { toCompany, type CompanyActor } from './company.view.ts';

/** The companies as the staff sees them. */
@Injectable()
export class CompanyAdminService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly territories: TerritoryService,
  ) {}

  /** Oldest first: the queue of what waits. */
  async list(caller: Caller, { status, q, cursor, limit }: CompanyListQuery): Promise<Page<CompanyDocument>> {
    const after = decodeCursor(cursor);
    const query = this.dataSource.createQueryBuilder(Company, 'company').where('TRUE');
    if (status !== undefined) query.andWhere('company.status = :status', { status });
    if (q)
      query.andWhere('(company.name ILIKE :q OR company.siren = :siren)', {
        q: `%${q.replace(/[\\%_]/g, '\\$&')}%`,
        siren: q,
      });
    const total = await query.getCount();
    if (after) query.andWhere('company.id > :id', { id: after[1] });
    const found = await query
      .orderBy('company.id')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ id }) => [null, id]);
    const actors: CompanyActor[] = caller.roles.includes('moderator') ? ['moderator'] : [];
    return { items: rows.map((company) => toCompany(company, this.territories, actors)), total, nextCursor };
  }
}

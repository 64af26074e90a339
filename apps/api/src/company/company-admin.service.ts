import { Injectable } from '@nestjs/common';
import type { Company as CompanyDocument, CompanyListQuery, Page } from '@vte/contract';
import { DataSource } from 'typeorm';
import { containing } from '../database/containing.ts';
import { Problem } from '../http/problem.ts';
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

  /** What has waited longest first. */
  async list(caller: Caller, { status, q, cursor, limit }: CompanyListQuery): Promise<Page<CompanyDocument>> {
    const after = decodeCursor(cursor, 'instant');
    const query = this.dataSource.createQueryBuilder(Company, 'company').where('TRUE');
    if (status !== undefined) query.andWhere('company.status = :status', { status });
    if (q)
      query.andWhere('(company.name ILIKE :q OR company.siren = :siren)', {
        q: containing(q),
        siren: q,
      });
    const total = await query.getCount();
    if (after) query.andWhere('(company.updatedAt, company.id) > (:at, :id)', { at: after[0], id: after[1] });
    const found = await query
      .orderBy('company.updatedAt')
      .addOrderBy('company.id')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
    return { items: rows.map((company) => this.show(caller, company)), total, nextCursor };
  }

  /** @throws Problem not_found */
  async read(caller: Caller, id: string): Promise<CompanyDocument> {
    const company = await this.dataSource.manager.findOneBy(Company, { id });
    if (company === null) throw new Problem('not_found');
    return this.show(caller, company);
  }

  private show({ roles }: Caller, company: Company): CompanyDocument {
    const actors: CompanyActor[] = roles.includes('moderator') ? ['moderator'] : [];
    return toCompany(company, this.territories, actors);
  }
}

import { Injectable } from '@nestjs/common';
import type { CompanyDirectoryQuery, Page, PublicCompany } from '@vte/contract';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { containing } from '../database/containing.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Company } from './company.entity.ts';
import { toPublicCompany } from './company.view.ts';

/** The companies as everybody sees them: verified ones only. */
@Injectable()
export class CompanyDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly territories: TerritoryService,
  ) {}

  /** By name. */
  async list({ q, territory, cursor, limit }: CompanyDirectoryQuery): Promise<Page<PublicCompany>> {
    const after = decodeCursor(cursor, 'text');
    const query = this.verified();
    if (q) query.andWhere('company.name ILIKE :q', { q: containing(q) });
    if (territory)
      query.andWhere('company.communeCode = ANY (:inside)', {
        inside: this.territories.communesOfTerritories([territory]),
      });
    const total = await query.getCount();
    if (after) query.andWhere('(company.name, company.id) > (:name, :id)', { name: after[0], id: after[1] });
    const found = await query
      .orderBy('company.name')
      .addOrderBy('company.id')
      .limit(limit + 1)
      .getMany();
    const { rows, nextCursor } = cutPage(found, limit, ({ name, id }) => [name, id]);
    return { items: rows.map((company) => toPublicCompany(company, this.territories)), total, nextCursor };
  }

  /** @throws Problem not_found */
  async bySlug(slug: string): Promise<PublicCompany> {
    const company = await this.verified().andWhere('company.slug = :slug', { slug }).getOne();
    if (company === null) throw new Problem('not_found', { detail: 'Aucune entreprise vérifiée n’a cette adresse.' });
    return toPublicCompany(company, this.territories);
  }

  private verified(): SelectQueryBuilder<Company> {
    return this.dataSource.createQueryBuilder(Company, 'company').where("company.status = 'verified'");
  }
}

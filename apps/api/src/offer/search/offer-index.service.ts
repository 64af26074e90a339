import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { offerCardSchema } from '@vte/contract';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CompanyChanges } from '../../company/company-changes.ts';
import { Company } from '../../company/company.entity.ts';
import { TerritoryService } from '../../territory/territory.service.ts';
import { Clock } from '../../time/clock.ts';
import { Offer } from '../offer.entity.ts';
import { toOfferCard } from '../offer.view.ts';
import { columnsOf, wordsOfOffer } from './search-row.ts';

const BATCH = 500;

const INSERT_SEARCH = `
  INSERT INTO offer_search
  SELECT id, published_at, valid_through, starts_on, pay_cents, min_diploma_level, lat, lon, remote_share, recruitment,
         settling_in, department, territory, contract_type, company_size, themes,
         setweight(to_tsvector('french', title), 'A') || setweight(to_tsvector('french', skills), 'B')
           || setweight(to_tsvector('french', context), 'D'), company
    FROM jsonb_to_recordset($1) AS row (
         id uuid, published_at timestamptz, valid_through date, starts_on date, pay_cents integer,
         min_diploma_level smallint, lat real, lon real, remote_share real, recruitment boolean, settling_in boolean,
         department text, territory text, contract_type text, company text, company_size text, themes text[],
         title text, skills text, context text)`;
const INSERT_TEXT = `
  INSERT INTO offer_text
  SELECT id, setweight(to_tsvector('french', title), 'A') || setweight(to_tsvector('french', skills), 'B')
           || setweight(to_tsvector('french', text), 'C') || setweight(to_tsvector('french', context), 'D')
    FROM jsonb_to_recordset($1) AS row (id uuid, title text, skills text, text text, context text)`;
const INSERT_CARD = 'INSERT INTO offer_card SELECT * FROM jsonb_to_recordset($1) AS row (id uuid, card text)';
// In order, so that two publications at once never wait for each other in a circle.
const INSERT_WORDS = `
  INSERT INTO offer_word
  SELECT DISTINCT word
    FROM jsonb_to_recordset($1) AS row (title text, skills text, text text, context text),
         regexp_split_to_table(concat_ws(' ', title, skills, text, context), ' ') AS word
   WHERE length(word) BETWEEN 4 AND 40
   ORDER BY word
  ON CONFLICT DO NOTHING`;

/** Keeps what the search reads in step with the offers, in the transaction that changes them. */
@Injectable()
export class OfferIndex implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly companies: CompanyChanges,
    private readonly territories: TerritoryService,
  ) {}

  onModuleInit(): void {
    this.companies.onChange(async (manager, companyId) => {
      await this.inTurn(manager);
      const offers = await manager.find(Offer, { select: { id: true }, where: { companyId, status: 'published' } });
      await this.refresh(
        manager,
        offers.map(({ id }) => id),
      );
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.catchUp();
  }

  /** Writes what these offers are now: their rows when they are live, nothing when they are not. */
  async refresh(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.inTurn(manager);
    for (const table of ['offer_search', 'offer_text', 'offer_card'])
      await manager.query(`DELETE FROM ${table} WHERE id = ANY ($1)`, [ids]);
    const offers = await manager.findBy(Offer, { id: In([...ids]), status: 'published' });
    const companies = await manager.findBy(Company, {
      id: In([...new Set(offers.map(({ companyId }) => companyId))]),
      status: 'verified',
    });
    const byId = new Map(companies.map((company) => [company.id, company]));
    const rows = JSON.stringify(offers.flatMap((offer) => this.rowOf(offer, byId.get(offer.companyId)) ?? []));
    for (const statement of [INSERT_SEARCH, INSERT_TEXT, INSERT_CARD, INSERT_WORDS])
      await manager.query(statement, [rows]);
  }

  /**
   * One transaction at a time from here on, so that each reads what the one before has left: otherwise an offer that is
   * published while its company is suspended would be seen by neither. Whoever locks an offer leaves its key free
   * (`for_no_key_update`), which the rows written here refer to.
   */
  private async inTurn(manager: EntityManager): Promise<void> {
    await manager.query('UPDATE offer_search_version SET version = version + 1');
  }

  /** Changes with each change of what can be found. */
  async version(): Promise<string> {
    const [row] = await this.dataSource.query<{ version: string }[]>('SELECT version FROM offer_search_version');
    return row?.version ?? '0';
  }

  /** Adds the live offers that an import or an older release left out. */
  private async catchUp(): Promise<void> {
    for (let ids = await this.missing(null); ids.length > 0; ids = await this.missing(ids.at(-1) ?? null))
      await this.dataSource.transaction((manager) => this.refresh(manager, ids));
  }

  private async missing(after: string | null): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT offer.id
         FROM offer JOIN company ON company.id = offer.company_id AND company.status = 'verified'
        WHERE offer.status = 'published' AND ($1::uuid IS NULL OR offer.id > $1)
          AND NOT EXISTS (SELECT 1 FROM offer_search WHERE offer_search.id = offer.id)
        ORDER BY offer.id
        LIMIT ${BATCH}`,
      [after],
    );
    return rows.map(({ id }) => id);
  }

  private rowOf(offer: Offer, company: Company | undefined) {
    const place = offer.communeCode === null ? null : this.territories.findCommune(offer.communeCode);
    if (company === undefined || place === null) return null;
    const scene = { company, territories: this.territories, today: this.clock.today() };
    const card = offerCardSchema.parse(toOfferCard(offer, scene));
    const columns = columnsOf(offer, card, place);
    return columns && { id: offer.id, ...columns, ...wordsOfOffer(offer, card, place), card: JSON.stringify(card) };
  }
}

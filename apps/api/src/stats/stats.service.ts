import { Injectable } from '@nestjs/common';
import type { Stats } from '@vte/contract';
import { CONTRACT_TYPES, isAlternance } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { TerritoryService } from '../territory/territory.service.ts';

interface OfferCount {
  commune_code: string | null;
  offers: number;
  work_study: number;
}

/** Open figures: counts only, nobody can be told from them. */
@Injectable()
export class StatsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly territories: TerritoryService,
  ) {}

  async read(): Promise<Stats> {
    const [offers, totals] = await Promise.all([this.offersByCommune(), this.totals()]);
    const bySlug = new Map<string, number>();
    for (const { commune_code, offers: count } of offers) {
      const slug = commune_code === null ? undefined : this.territories.defaultTerritoryOf(commune_code);
      if (slug !== undefined) bySlug.set(slug, (bySlug.get(slug) ?? 0) + count);
    }
    return {
      ...totals,
      openOffers: sum(offers.map((row) => row.offers)),
      openOffersOfWorkStudy: sum(offers.map((row) => row.work_study)),
      territories: this.territories
        .defaultTerritories()
        .map(({ slug, name }) => ({ slug, name, openOffers: bySlug.get(slug) ?? 0 })),
    };
  }

  private offersByCommune(): Promise<OfferCount[]> {
    return this.dataSource.query(
      `SELECT offer.commune_code, count(*)::int AS offers,
              (count(*) FILTER (WHERE offer.contract_type = ANY($1)))::int AS work_study
         FROM offer JOIN company ON company.id = offer.company_id
        WHERE offer.status = 'published' AND company.status = 'verified'
        GROUP BY offer.commune_code`,
      [CONTRACT_TYPES.filter(isAlternance)],
    );
  }

  private async totals(): Promise<Pick<Stats, 'hires' | 'paidCents'>> {
    const [row] = await this.dataSource.query<{ hires: number; paid_cents: string }[]>(
      `SELECT (SELECT count(*)::int FROM application WHERE status = 'hired') AS hires,
              (SELECT coalesce(sum(amount_cents), 0) FROM grant_claim WHERE status = 'paid') AS paid_cents`,
    );
    return { hires: row?.hires ?? 0, paidCents: Number(row?.paid_cents ?? 0) };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

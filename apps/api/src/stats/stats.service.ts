import { Injectable } from '@nestjs/common';
import type { Stats } from '@vte/contract';
import { CONTRACT_TYPES, isAlternance } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';

interface OfferCount {
  territory: string | null;
  offers: number;
  work_study: number;
}

/** Open figures: counts only, nobody can be told from them. */
@Injectable()
export class StatsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly territories: TerritoryService,
  ) {}

  async read(): Promise<Stats> {
    const [offers, totals] = await Promise.all([this.offersByTerritory(), this.totals()]);
    const bySlug = new Map(offers.map(({ territory, offers: count }) => [territory, count]));
    return {
      ...totals,
      openOffers: sum(offers.map((row) => row.offers)),
      openOffersOfWorkStudy: sum(offers.map((row) => row.work_study)),
      territories: this.territories
        .defaultTerritories()
        .map(({ slug, name }) => ({ slug, name, openOffers: bySlug.get(slug) ?? 0 })),
    };
  }

  private offersByTerritory(): Promise<OfferCount[]> {
    return this.dataSource.query(
      `SELECT territory, count(*)::int AS offers,
              (count(*) FILTER (WHERE contract_type = ANY ($1)))::int AS work_study
         FROM offer_search
        WHERE valid_through >= $2
        GROUP BY territory`,
      [CONTRACT_TYPES.filter(isAlternance), this.clock.today()],
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

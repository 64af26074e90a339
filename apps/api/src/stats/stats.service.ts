import { Injectable } from '@nestjs/common';
import type { Figures, Stats } from '@vte/contract';
import { CONTRACT_TYPES, isAlternance } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { FiguresService } from './figures.service.ts';

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
    private readonly figures: FiguresService,
    private readonly territories: TerritoryService,
  ) {}

  async read(): Promise<Stats> {
    const [offers, totals] = await Promise.all([this.offersByTerritory(), this.figures.totals()]);
    const bySlug = new Map(offers.map(({ territory, offers: count }) => [territory, count]));
    return {
      hires: totals.hires,
      paidCents: paidOf(totals),
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
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A kind of aid that is not told is left out: the sum of both would give it away. */
function paidOf({ recruitmentCents, settlingInCents }: Figures): number | null {
  if (recruitmentCents === null && settlingInCents === null) return null;
  return (recruitmentCents ?? 0) + (settlingInCents ?? 0);
}

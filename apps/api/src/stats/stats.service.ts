import { Injectable } from '@nestjs/common';
import type { Activity, Figures, Stats } from '@vte/contract';
import { CONTRACT_TYPES, isAlternance, type TerritoryList } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { FiguresService } from './figures.service.ts';

interface OfferCount {
  territory: string | null;
  offers: number;
  work_study: number;
}

interface PlaceCount {
  commune: string | null;
  count: number;
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

  /** Territories of two lists overlap: places are counted by commune. */
  async activity(list: TerritoryList): Promise<Activity> {
    const [offers, companies] = await Promise.all([
      this.dataSource.query<PlaceCount[]>(
        `SELECT offer.commune_code AS commune, count(*)::int AS count
           FROM offer_search JOIN offer USING (id)
          WHERE offer_search.valid_through >= $1
          GROUP BY 1`,
        [this.clock.today()],
      ),
      this.dataSource.query<PlaceCount[]>(
        `SELECT commune_code AS commune, count(*)::int AS count FROM company WHERE status = 'verified' GROUP BY 1`,
      ),
    ]);
    const [openOffers, verified] = [this.byTerritory(list, offers), this.byTerritory(list, companies)];
    return {
      items: this.territories.slugsOf(list).map((slug) => ({
        slug,
        openOffers: openOffers.get(slug) ?? 0,
        companies: verified.get(slug) ?? 0,
      })),
    };
  }

  private byTerritory(list: TerritoryList, rows: readonly PlaceCount[]): Map<string | undefined, number> {
    const counts = new Map<string | undefined, number>();
    for (const { commune, count } of rows) {
      const slug = commune === null ? undefined : this.territories.territoryOf(list, commune);
      counts.set(slug, (counts.get(slug) ?? 0) + count);
    }
    return counts;
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

import { Injectable } from '@nestjs/common';
import { offerCardSchema, type Offer as OfferDocument, type OfferCard } from '@vte/contract';
import { addDays, type CivilDate } from '@vte/eligibility';
import type { MatchOffer } from '@vte/matching';
import { isPageOpen, type OfferStatus } from '@vte/offer';
import { DataSource } from 'typeorm';
import { Company } from '../company/company.entity.ts';
import { Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { civilDateOf, Clock } from '../time/clock.ts';
import { Offer } from './offer.entity.ts';
import { toOffer } from './offer.view.ts';

const MATCHED_COLUMNS = [
  'id',
  'communeCode',
  'minDiplomaLevel',
  'skills',
  'themes',
  'contractType',
  'startsOn',
  'remoteShare',
] as const;

/** Offers as everybody sees them: only live ones, of verified companies. */
@Injectable()
export class LiveOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly territories: TerritoryService,
  ) {}

  /** What the rules of matching read of each live offer. */
  async facts(): Promise<(MatchOffer & { id: string })[]> {
    const rows = await this.dataSource
      .createQueryBuilder(Offer, 'offer')
      .innerJoin('offer_search', 'live', 'live.id = offer.id AND live.valid_through >= :today', {
        today: this.clock.today(),
      })
      .select(MATCHED_COLUMNS.map((column) => `offer.${column}`))
      .getMany();
    return rows.map((offer) => ({
      ...offer,
      territory: this.territories.defaultTerritoryOf(offer.communeCode ?? '') ?? null,
    }));
  }

  /** The cards of these offers, by id. */
  async cards(ids: readonly string[]): Promise<Map<string, OfferCard>> {
    const rows = await this.dataSource.query<{ id: string; card: string }[]>(
      'SELECT id, card FROM offer_card WHERE id = ANY ($1)',
      [ids],
    );
    return new Map(rows.map(({ id, card }) => [id, offerCardSchema.parse(JSON.parse(card))]));
  }

  /**
   * The page of an offer. One that was filled or has expired can still be read for a while, and says so.
   *
   * @throws Problem gone (410) for one that was published, not_found
   */
  async bySlug(slug: string): Promise<OfferDocument> {
    const offer = (await this.dataSource
      .createQueryBuilder(Offer, 'offer')
      .innerJoinAndMapOne('offer.company', Company, 'company', 'company.id = offer.companyId')
      .where('offer.slug = :slug', { slug })
      .getOne()) as (Offer & { company: Company }) | null;
    if (offer?.publishedAt == null) throw new Problem('not_found', { detail: 'Aucune offre n’a cette adresse.' });
    const today = this.clock.today();
    const { company } = offer;
    const { status, since } = stateOn(offer, today);
    if (company.status !== 'verified' || !isPageOpen(status, since, today))
      throw new Problem('gone', { detail: 'Cette offre n’est plus publiée.' });
    return toOffer({ ...offer, status }, { company, territories: this.territories, today });
  }
}

/** The state of an offer and its first day. The last day of an offer ends it, whenever the job that says so comes. */
function stateOn(
  { status, validThrough, updatedAt }: Offer,
  today: CivilDate,
): { status: OfferStatus; since: CivilDate } {
  const isOver = status === 'expired' || (status === 'published' && (validThrough ?? today) < today);
  return isOver && validThrough !== null
    ? { status: 'expired', since: addDays(validThrough, 1) }
    : { status, since: civilDateOf(updatedAt) };
}

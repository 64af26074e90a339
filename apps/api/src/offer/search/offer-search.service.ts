import { Injectable } from '@nestjs/common';
import type { Offer as OfferDocument, OfferCard, OfferSearch, Page } from '@vte/contract';
import type { MatchOffer } from '@vte/matching';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Company } from '../company/company.entity.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { Offer } from './offer.entity.ts';
import { toOffer, toOfferCard } from './offer.view.ts';

type OfferWithCompany = Offer & { company: Company };

const TEXT =
  "to_tsvector('french', concat_ws(' ', offer.title, array_to_string(offer.skills, ' '), offer.responsibilities, company.name))";

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
export class OfferSearchService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly territories: TerritoryService,
  ) {}

  /** Pages by key: date by default, distance around a commune. */
  async search(search: OfferSearch): Promise<Page<OfferCard>> {
    const distances = search.near === undefined ? null : this.territories.around(search.near, search.radiusKm);
    const query = this.filter(this.live(), search, distances);
    const byDistance = search.sort === 'distance' && distances !== null;
    const total = await query.getCount();
    const rows = byDistance
      ? await this.pageByDistance(query, search, distances)
      : await this.pageByDate(query, search);
    const items = rows.rows.map((offer) => toOfferCard(offer, this.scene(offer, distances)));
    return { items, total, nextCursor: rows.nextCursor };
  }

  /** What the rules of matching read of each live offer. */
  async liveFacts(): Promise<(MatchOffer & { id: string })[]> {
    const rows = await this.live()
      .select(MATCHED_COLUMNS.map((column) => `offer.${column}`))
      .getMany();
    return rows.map((offer) => ({
      ...offer,
      territory: this.territories.defaultTerritoryOf(offer.communeCode ?? '') ?? null,
    }));
  }

  /** The cards of these offers, by id. */
  async cards(ids: readonly string[]): Promise<Map<string, OfferCard>> {
    const offers = (await this.live().andWhere('offer.id = ANY (:ids)', { ids }).getMany()) as OfferWithCompany[];
    return new Map(offers.map((offer) => [offer.id, toOfferCard(offer, this.scene(offer, null))]));
  }

  /** The page of a live offer. @throws Problem gone (410) for one that was published, not_found */
  async bySlug(slug: string): Promise<OfferDocument> {
    const offer = (await this.withCompany().where('offer.slug = :slug', { slug }).getOne()) as OfferWithCompany | null;
    if (offer?.publishedAt == null) throw new Problem('not_found', { detail: 'Aucune offre n’a cette adresse.' });
    if (offer.status !== 'published' || offer.company.status !== 'verified')
      throw new Problem('gone', { detail: 'Cette offre n’est plus publiée.' });
    return toOffer(offer, this.scene(offer, null));
  }

  private withCompany(): SelectQueryBuilder<Offer> {
    return this.dataSource
      .createQueryBuilder(Offer, 'offer')
      .innerJoinAndMapOne('offer.company', Company, 'company', 'company.id = offer.companyId');
  }

  private live(): SelectQueryBuilder<Offer> {
    return this.withCompany()
      .where("offer.status = 'published' AND company.status = 'verified'")
      .andWhere('offer.validThrough >= :today', { today: this.clock.today() });
  }

  private filter(query: SelectQueryBuilder<Offer>, search: OfferSearch, distances: Map<string, number> | null) {
    const { q, contract, theme, diploma, territory, department, companySize, payMinCents, startBefore, grant } = search;
    if (q) query.andWhere(`${TEXT} @@ websearch_to_tsquery('french', :q)`, { q });
    if (distances) query.andWhere('offer.communeCode = ANY (:near)', { near: [...distances.keys()] });
    if (contract) query.andWhere('offer.contractType = ANY (:contract)', { contract });
    if (theme) query.andWhere('offer.themes && :theme::text[]', { theme });
    if (diploma) query.andWhere('offer.minDiplomaLevel <= :diploma', { diploma });
    if (territory)
      query.andWhere('offer.communeCode = ANY (:inside)', {
        inside: this.territories.communesOfTerritories(territory),
      });
    if (department)
      query.andWhere("substring(offer.communeCode from '^(?:9[78].|..)') = ANY (:department)", { department });
    if (companySize) query.andWhere('company.size = ANY (:companySize)', { companySize });
    if (payMinCents !== undefined)
      query.andWhere(
        "(CASE offer.payPeriod WHEN 'year' THEN offer.payMaxCents / 12 ELSE offer.payMaxCents END) >= :payMinCents",
        { payMinCents },
      );
    if (startBefore) query.andWhere('offer.startsOn <= :startBefore', { startBefore });
    if (grant === 'settling_in') query.andWhere("offer.contractType IN ('apprenticeship', 'professionalisation')");
    if (grant === 'recruitment')
      query.andWhere("offer.contractType IN ('cdi', 'cdd', 'apprenticeship', 'professionalisation')");
    return query;
  }

  private async pageByDate(query: SelectQueryBuilder<Offer>, { cursor, limit }: OfferSearch) {
    const after = decodeCursor(cursor, 'instant');
    if (after)
      query.andWhere('(offer.publishedAt, offer.id) < (:publishedAt, :id)', { publishedAt: after[0], id: after[1] });
    const found = (await query
      .orderBy('offer.publishedAt', 'DESC')
      .addOrderBy('offer.id', 'DESC')
      .take(limit + 1)
      .getMany()) as OfferWithCompany[];
    return cutPage(found, limit, ({ publishedAt, id }) => [publishedAt?.toISOString() ?? null, id]);
  }

  /** The distance is known per commune, in memory: the rows of the circle are few, so they are sorted here. */
  private async pageByDistance(
    query: SelectQueryBuilder<Offer>,
    { cursor, limit }: OfferSearch,
    distances: Map<string, number>,
  ) {
    const after = decodeCursor(cursor, 'number');
    const found = (await query.getMany()) as OfferWithCompany[];
    const distance = ({ communeCode }: Offer) => distances.get(communeCode ?? '') ?? Infinity;
    const sorted = found.sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? 1 : -1));
    const isAfter = (offer: Offer) =>
      after === null ||
      distance(offer) > Number(after[0]) ||
      (distance(offer) === Number(after[0]) && offer.id < after[1]);
    return cutPage(sorted.filter(isAfter), limit, (offer) => [distance(offer), offer.id]);
  }

  private scene({ company, communeCode }: OfferWithCompany, distances: Map<string, number> | null) {
    const distanceKm = distances?.get(communeCode ?? '') ?? null;
    return { company, territories: this.territories, today: this.clock.today(), distanceKm };
  }
}

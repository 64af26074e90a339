import { Inject, Injectable } from '@nestjs/common';
import { offerCardSchema, type OfferFeedQuery } from '@vte/contract';
import { Feed } from 'feed';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { escapeHtml } from '../http/escape-html.ts';
import { OfferSearchService } from '../offer/search/offer-search.service.ts';
import { Clock } from '../time/clock.ts';

const SUMMARY_LENGTH = 400;
export const FEED_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

/** The latest offers of a search, for feed readers. */
@Injectable()
export class FeedService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly searches: OfferSearchService,
  ) {}

  async read({ format, ...search }: OfferFeedQuery, path: string): Promise<{ type: string; body: string }> {
    const { cards } = await this.searches.search({ ...search, sort: 'date' });
    const offers = cards.map((card) => offerCardSchema.parse(JSON.parse(card)));
    const texts = await this.texts(offers.map(({ id }) => id));
    const site = this.config.PUBLIC_URL;
    // Readers take the summaries of RSS and Atom for HTML, and the titles of Atom; companies write plain text.
    const asTitle = format === 'atom' ? escapeHtml : String;
    const asSummary = format === 'json' ? String : escapeHtml;
    const feed = new Feed({
      id: `${site}${path}`,
      title: search.q ? `Offres VTE : ${search.q}` : 'Offres VTE',
      description: 'Des postes à responsabilité dans les PME et ETI des territoires d’industrie',
      link: `${site}/offres`,
      feedLinks: { [format]: `${site}${path}` },
      language: 'fr',
      copyright: 'VTE',
      // Without an offer the whole day tells the same, so that a reader that asks again is told that nothing changed.
      updated: new Date(offers[0]?.publishedAt ?? this.clock.today()),
    });
    for (const { id, slug, title, company, place, publishedAt } of offers)
      feed.addItem({
        id: `${site}/offres/${slug}`,
        link: `${site}/offres/${slug}`,
        title: asTitle(
          `${title} · ${company.name}${place === null ? '' : `, ${place.communeName} (${place.department})`}`,
        ),
        description: asSummary(texts.get(id) ?? ''),
        date: new Date(publishedAt ?? this.clock.today()),
      });
    const body = { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[format]();
    return { type: FEED_TYPES[format], body };
  }

  private async texts(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; text: string }[]>(
      `SELECT id, left(responsibilities, ${SUMMARY_LENGTH}) AS text FROM offer WHERE id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, text }) => [id, text]));
  }
}

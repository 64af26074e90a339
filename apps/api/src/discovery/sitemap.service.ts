import { Inject, Injectable } from '@nestjs/common';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';

/** Addresses in one file: the format allows 50,000. */
const MOST_URLS = 40_000;
/** Pages that are the same for everybody and worth finding. */
const PAGES = ['/', '/offres', '/territoires', '/eligibilite', '/aides'];

interface Link {
  url: string;
  lastmod?: string;
}

/** What search engines may visit: live pages only, each with the day of its last change. */
@Injectable()
export class SitemapService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly territories: TerritoryService,
  ) {}

  robots(): string {
    const closed = ['/api/', '/compte', '/candidat', '/entreprise', '/admin', '/dev/'].map(
      (path) => `Disallow: ${path}`,
    );
    return ['User-agent: *', ...closed, `Sitemap: ${this.config.PUBLIC_URL}/sitemap.xml`, ''].join('\n');
  }

  async index(): Promise<string> {
    const [row] = await this.dataSource.query<{ offers: number; latest: Date | null }[]>(
      'SELECT count(*)::int AS offers, max(published_at) AS latest FROM offer_search',
    );
    const files = Math.max(1, Math.ceil((row?.offers ?? 0) / MOST_URLS));
    const stream = new SitemapIndexStream();
    stream.write({ url: this.address('/sitemaps/pages.xml') });
    for (let file = 1; file <= files; file += 1)
      stream.write({
        url: this.address(`/sitemaps/offres-${file}.xml`),
        ...(row?.latest && { lastmod: row.latest.toISOString() }),
      });
    stream.end();
    return String(await streamToPromise(stream));
  }

  /** @throws Problem not_found */
  async file(name: string): Promise<string> {
    const number = /^offres-([1-9]\d{0,3})$/.exec(name)?.[1];
    if (number === undefined && name !== 'pages') throw new Problem('not_found');
    const links = number === undefined ? this.pages() : await this.offers(Number(number));
    if (links.length === 0 && number !== '1') throw new Problem('not_found');
    const stream = new SitemapStream({ hostname: this.config.PUBLIC_URL });
    for (const link of links) stream.write(link);
    stream.end();
    return String(await streamToPromise(stream));
  }

  private pages(): Link[] {
    const territories = this.territories.defaultTerritories().map(({ slug }) => `/territoires/${slug}`);
    return [...PAGES, ...territories].map((url) => ({ url }));
  }

  private async offers(file: number): Promise<Link[]> {
    const rows = await this.dataSource.query<{ slug: string; updated_at: Date }[]>(
      `SELECT offer.slug, offer.updated_at
         FROM offer JOIN offer_search USING (id)
        ORDER BY id LIMIT ${MOST_URLS} OFFSET $1`,
      [(file - 1) * MOST_URLS],
    );
    return rows.map(({ slug, updated_at }) => ({ url: `/offres/${slug}`, lastmod: updated_at.toISOString() }));
  }

  private address(path: string): string {
    return `${this.config.PUBLIC_URL}${path}`;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CivilDate } from '@vte/eligibility';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { SEARCHES } from '../database/data-source.ts';
import { Problem } from '../http/problem.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';

/** Addresses in one file: the format allows 50,000. */
const MOST_URLS = 40_000;
/** Pages that are the same for everybody and worth finding. */
const PAGES = ['/', '/offres', '/territoires', '/communes', '/eligibilite', '/aides', '/chiffres', '/donnees'];
/** Spaces of signed-in people. The end of `/entreprise` is told: `/entreprises/` holds public pages. */
const CLOSED = ['/api/', '/compte', '/candidat', '/entreprise$', '/entreprise/', '/admin', '/dev/', '/widget/'];
const KINDS = ['offres', 'entreprises'] as const;
type Kind = (typeof KINDS)[number];

/** Pages that come and go with the rows of a table, by the name of their files. */
const ROWS: Record<Kind, (today: CivilDate) => { text: string; values: unknown[] }> = {
  offres: (today) => ({
    text: `SELECT offer.slug, offer.updated_at
             FROM offer JOIN offer_search USING (id)
            WHERE offer_search.valid_through >= $1
            ORDER BY id`,
    values: [today],
  }),
  entreprises: () => ({
    text: "SELECT slug, updated_at FROM company WHERE status = 'verified' ORDER BY id",
    values: [],
  }),
};

interface Link {
  url: string;
  lastmod?: string;
}

/** What search engines may visit: live pages only, each with the day of its last change. */
@Injectable()
export class SitemapService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    @InjectDataSource(SEARCHES) private readonly dataSource: DataSource,
    private readonly territories: TerritoryService,
  ) {}

  robots(): string {
    const closed = CLOSED.map((path) => `Disallow: ${path}`);
    return ['User-agent: *', ...closed, `Sitemap: ${this.config.PUBLIC_URL}/sitemap.xml`, ''].join('\n');
  }

  async index(): Promise<string> {
    const files = await Promise.all(KINDS.map((kind) => this.filesOf(kind)));
    const stream = new SitemapIndexStream();
    for (const { url, ...rest } of [{ url: '/sitemaps/pages.xml' }, ...files.flat()])
      stream.write({ url: `${this.config.PUBLIC_URL}${url}`, ...rest });
    stream.end();
    return String(await streamToPromise(stream));
  }

  /** @throws Problem not_found */
  async file(name: string): Promise<string> {
    const [, of, number] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? [];
    const kind = KINDS.find((known) => known === of);
    if (kind === undefined && name !== 'pages') throw new Problem('not_found');
    const links = kind === undefined ? this.pages() : await this.rows(kind, Number(number));
    if (links.length === 0) throw new Problem('not_found');
    const stream = new SitemapStream({ hostname: this.config.PUBLIC_URL });
    for (const link of links) stream.write(link);
    stream.end();
    return String(await streamToPromise(stream));
  }

  private pages(): Link[] {
    const territories = this.territories.defaultTerritories().map(({ slug }) => `/territoires/${slug}`);
    return [...PAGES, ...territories].map((url) => ({ url }));
  }

  private async rows(kind: Kind, file: number): Promise<Link[]> {
    const { text, values } = ROWS[kind](this.clock.today());
    const rows = await this.dataSource.query<{ slug: string; updated_at: Date }[]>(
      `${text} LIMIT ${MOST_URLS} OFFSET $${values.length + 1}`,
      [...values, (file - 1) * MOST_URLS],
    );
    return rows.map(({ slug, updated_at }) => ({ url: `/${kind}/${slug}`, lastmod: updated_at.toISOString() }));
  }

  /** No file for nothing: the format wants an address in each. */
  private async filesOf(kind: Kind): Promise<Link[]> {
    const { text, values } = ROWS[kind](this.clock.today());
    const [found] = await this.dataSource.query<{ rows: number; latest: Date | null }[]>(
      `SELECT count(*)::int AS rows, max(updated_at) AS latest FROM (${text}) AS listed`,
      values,
    );
    return Array.from({ length: Math.ceil((found?.rows ?? 0) / MOST_URLS) }, (_, file) => ({
      url: `/sitemaps/${kind}-${file + 1}.xml`,
      ...(found?.latest && { lastmod: found.latest.toISOString() }),
    }));
  }
}

import { Controller, Get, Header, Param, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiResponse, ApiTags } from '@nestjs/swagger';
import { offerFeedQuerySchema, sitemapNameSchema, territorySlugSchema, type OfferFeedQuery } from '@vte/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/access.ts';
import { Unchanged } from '../http/unchanged.interceptor.ts';
import { FEED_TYPES, FeedService } from './feed.service.ts';
import { SitemapService } from './sitemap.service.ts';
import { WidgetService } from './widget.service.ts';
import { WIDGET_POLICY } from './widget.view.ts';

const XML = 'application/xml; charset=utf-8';
const AN_HOUR = 'public, max-age=3600';
const FEEDS = Object.values(FEED_TYPES).map((type): [string, object] => [type.replace(/;.*/, ''), {}]);
/** An offer that is withdrawn leaves at once: a copy is asked about each time. */
const ASKED_AGAIN = 'public, no-cache';
/** Instead of what every other page answers, which no other site may frame. */
const FRAMABLE = { 'content-security-policy': WIDGET_POLICY, 'cross-origin-resource-policy': 'cross-origin' };

/** What feed readers, search engines and other sites read. */
@ApiTags('offer')
@Controller()
export class DiscoveryController {
  constructor(
    private readonly feeds: FeedService,
    private readonly sitemaps: SitemapService,
    private readonly widgets: WidgetService,
  ) {}

  @Public()
  @Get('offers/feed')
  @ApiResponse({ status: 200, content: Object.fromEntries(FEEDS) })
  @UseInterceptors(Unchanged)
  @Header('cache-control', ASKED_AGAIN)
  async feed(
    @Query({ schema: offerFeedQuerySchema }) query: OfferFeedQuery,
    @Req() { url }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { type, body } = await this.feeds.read(query, url);
    void reply.header('content-type', type);
    return body;
  }

  @Public()
  @ApiExcludeEndpoint()
  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', AN_HOUR)
  robots() {
    return this.sitemaps.robots();
  }

  @Public()
  @ApiExcludeEndpoint()
  @Get('sitemap.xml')
  @Header('content-type', XML)
  @UseInterceptors(Unchanged)
  @Header('cache-control', ASKED_AGAIN)
  sitemap() {
    return this.sitemaps.index();
  }

  @Public()
  @ApiExcludeEndpoint()
  @Get('sitemaps/:name.xml')
  @Header('content-type', XML)
  @UseInterceptors(Unchanged)
  @Header('cache-control', ASKED_AGAIN)
  sitemapFile(@Param('name', { schema: sitemapNameSchema }) name: string) {
    return this.sitemaps.file(name);
  }

  @Public()
  @ApiExcludeEndpoint()
  @Get('widget/territoires/:slug')
  @Header('content-type', 'text/html; charset=utf-8')
  @UseInterceptors(Unchanged)
  @Header('cache-control', ASKED_AGAIN)
  async widget(
    @Param('slug', { schema: territorySlugSchema }) slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const page = await this.widgets.page(slug);
    void reply.removeHeader('x-frame-options').headers(FRAMABLE);
    return page;
  }
}

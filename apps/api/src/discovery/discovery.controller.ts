import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { offerFeedQuerySchema, sitemapNameSchema, type OfferFeedQuery } from '@vte/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/access.ts';
import { FeedService } from './feed.service.ts';
import { SitemapService } from './sitemap.service.ts';

const XML = 'application/xml; charset=utf-8';
const AN_HOUR = 'public, max-age=3600';
const A_QUARTER = 'public, max-age=900';

/** What feed readers and search engines read. */
@ApiTags('offer')
@Controller()
export class DiscoveryController {
  constructor(
    private readonly feeds: FeedService,
    private readonly sitemaps: SitemapService,
  ) {}

  @Public()
  @Get('offers/feed')
  @Header('cache-control', A_QUARTER)
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
  @Header('cache-control', A_QUARTER)
  sitemap() {
    return this.sitemaps.index();
  }

  @Public()
  @ApiExcludeEndpoint()
  @Get('sitemaps/:name.xml')
  @Header('content-type', XML)
  @Header('cache-control', A_QUARTER)
  sitemapFile(@Param('name', { schema: sitemapNameSchema }) name: string) {
    return this.sitemaps.file(name);
  }
}

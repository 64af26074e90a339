import { Module } from '@nestjs/common';
import { OfferModule } from '../offer/offer.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { DiscoveryController } from './discovery.controller.ts';
import { FeedService } from './feed.service.ts';
import { SitemapService } from './sitemap.service.ts';
import { WidgetService } from './widget.service.ts';

@Module({
  imports: [OfferModule, TerritoryModule],
  controllers: [DiscoveryController],
  providers: [FeedService, SitemapService, WidgetService],
})
export class DiscoveryModule {}

import { Module } from '@nestjs/common';
import { OfferModule } from '../offer/offer.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { DiscoveryController } from './discovery.controller.ts';
import { FeedService } from './feed.service.ts';
import { ShareImageController } from './share-image.controller.ts';
import { ShareImages } from './share-image.service.ts';
import { SitemapService } from './sitemap.service.ts';
import { WidgetService } from './widget.service.ts';

@Module({
  imports: [OfferModule, TerritoryModule],
  controllers: [DiscoveryController, ShareImageController],
  providers: [FeedService, ShareImages, SitemapService, WidgetService],
})
export class DiscoveryModule {}

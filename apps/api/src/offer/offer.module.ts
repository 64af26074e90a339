import { Module } from '@nestjs/common';
import { CompanyModule } from '../company/company.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { OfferAccess } from './offer-access.ts';
import { OfferMoves } from './offer-moves.service.ts';
import { OfferSearchService } from './offer-search.service.ts';
import { OfferController } from './offer.controller.ts';
import { OfferService } from './offer.service.ts';

@Module({
  imports: [CompanyModule, TerritoryModule],
  controllers: [OfferController],
  providers: [OfferAccess, OfferMoves, OfferSearchService, OfferService],
  exports: [OfferAccess, OfferMoves, OfferSearchService],
})
export class OfferModule {}

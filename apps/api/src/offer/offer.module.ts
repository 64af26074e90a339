import { Module } from '@nestjs/common';
import { CompanyModule } from '../company/company.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { OfferAccess } from './offer-access.ts';
import { OfferMoves } from './offer-moves.service.ts';
import { LiveOffers } from './live-offers.service.ts';
import { OfferController } from './offer.controller.ts';
import { OfferService } from './offer.service.ts';
import { OfferIndex } from './search/offer-index.service.ts';
import { OfferSearchService } from './search/offer-search.service.ts';
import { SearchController } from './search/search.controller.ts';
import { SuggestionsService } from './search/suggestions.service.ts';
import { SynonymsService } from './search/synonyms.service.ts';
import { Vocabulary } from './search/vocabulary.service.ts';

@Module({
  imports: [CompanyModule, TerritoryModule],
  controllers: [SearchController, OfferController],
  providers: [
    LiveOffers,
    OfferAccess,
    OfferIndex,
    OfferMoves,
    OfferSearchService,
    OfferService,
    SuggestionsService,
    SynonymsService,
    Vocabulary,
  ],
  exports: [LiveOffers, OfferAccess, OfferIndex, OfferMoves, OfferSearchService],
})
export class OfferModule {}

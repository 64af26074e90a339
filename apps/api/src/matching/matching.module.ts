import { Module } from '@nestjs/common';
import { OfferModule } from '../offer/offer.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { MatchingController } from './matching.controller.ts';
import { MatchingService } from './matching.service.ts';

@Module({ imports: [OfferModule, TerritoryModule], controllers: [MatchingController], providers: [MatchingService] })
export class MatchingModule {}

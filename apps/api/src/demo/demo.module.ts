import { Module } from '@nestjs/common';
import { OfferModule } from '../offer/offer.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { DemoController } from './demo.controller.ts';
import { DemoService } from './demo.service.ts';

@Module({ imports: [OfferModule, TerritoryModule], controllers: [DemoController], providers: [DemoService] })
export class DemoModule {}

import { Module } from '@nestjs/common';
import { TerritoryController } from './territory.controller.ts';
import { TerritoryPlans } from './territory-plans.service.ts';
import { TerritoryService } from './territory.service.ts';

@Module({
  controllers: [TerritoryController],
  providers: [TerritoryPlans, TerritoryService],
  exports: [TerritoryService],
})
export class TerritoryModule {}

import { Module } from '@nestjs/common';
import { TerritoryController } from './territory.controller.ts';
import { TerritoryService } from './territory.service.ts';

@Module({ controllers: [TerritoryController], providers: [TerritoryService], exports: [TerritoryService] })
export class TerritoryModule {}

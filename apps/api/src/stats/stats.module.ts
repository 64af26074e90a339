import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.ts';
import { FiguresService } from './figures.service.ts';
import { StatsController } from './stats.controller.ts';
import { StatsService } from './stats.service.ts';

@Module({ imports: [TerritoryModule], controllers: [StatsController], providers: [FiguresService, StatsService] })
export class StatsModule {}

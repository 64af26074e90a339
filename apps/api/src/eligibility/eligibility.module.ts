import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.ts';
import { EligibilityController } from './eligibility.controller.ts';
import { EligibilityService } from './eligibility.service.ts';

@Module({ imports: [TerritoryModule], controllers: [EligibilityController], providers: [EligibilityService] })
export class EligibilityModule {}

import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module.ts';
import { CompanyModule } from '../company/company.module.ts';
import { TerritoryModule } from '../territory/territory.module.ts';
import { ClaimDeadlines } from './claim-deadlines.service.ts';
import { ClaimDocuments } from './claim-documents.service.ts';
import { ClaimFiles } from './claim-file.ts';
import { ClaimMoves } from './claim-moves.service.ts';
import { ClaimNews } from './claim-news.ts';
import { ClaimQueueService } from './claim-queue.service.ts';
import { GrantController } from './grant.controller.ts';
import { GrantService } from './grant.service.ts';
import { PaymentList } from './payment-list.service.ts';

@Module({
  imports: [ApplicationModule, CompanyModule, TerritoryModule],
  controllers: [GrantController],
  providers: [
    ClaimDeadlines,
    ClaimDocuments,
    ClaimFiles,
    ClaimMoves,
    ClaimNews,
    ClaimQueueService,
    GrantService,
    PaymentList,
  ],
})
export class GrantModule {}

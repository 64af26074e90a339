import { Module } from '@nestjs/common';
import { CompanyModule } from '../company/company.module.ts';
import { OfferModule } from '../offer/offer.module.ts';
import { ApplicationFiles } from './application-file.ts';
import { ApplicationMoves } from './application-moves.service.ts';
import { ApplicationNews } from './application-news.ts';
import { ApplicationController } from './application.controller.ts';
import { ApplicationService } from './application.service.ts';

@Module({
  imports: [CompanyModule, OfferModule],
  controllers: [ApplicationController],
  providers: [ApplicationFiles, ApplicationMoves, ApplicationNews, ApplicationService],
  exports: [ApplicationFiles],
})
export class ApplicationModule {}

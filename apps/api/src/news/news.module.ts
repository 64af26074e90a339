import { Module } from '@nestjs/common';
import { CompanyModule } from '../company/company.module.ts';
import { NewsController } from './news.controller.ts';
import { NewsService } from './news.service.ts';

@Module({ imports: [CompanyModule], controllers: [NewsController], providers: [NewsService] })
export class NewsModule {}

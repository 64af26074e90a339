import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.ts';
import { CompanyChanges } from './company-changes.ts';
import { CompanyAdminService } from './company-admin.service.ts';
import { CompanyMembers } from './company-members.ts';
import { CompanyDirectory } from './company-directory.service.ts';
import { CompanyController } from './company.controller.ts';
import { CompanyService } from './company.service.ts';

@Module({
  imports: [TerritoryModule],
  controllers: [CompanyController],
  providers: [CompanyService, CompanyAdminService, CompanyChanges, CompanyDirectory, CompanyMembers],
  exports: [CompanyChanges, CompanyMembers],
})
export class CompanyModule {}

import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  companyDirectoryPageSchema,
  companyDirectoryQuerySchema,
  companyInputSchema,
  companyListQuerySchema,
  companyPageSchema,
  companyPatchSchema,
  companySchema,
  companySlugSchema,
  companyTransitionSchema,
  idSchema,
  publicCompanySchema,
  type CompanyDirectoryQuery,
  type CompanyInput,
  type CompanyListQuery,
  type CompanyPatch,
  type CompanyTransition,
} from '@vte/contract';
import { Allow, CurrentAccount, Public, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { CompanyAdminService } from './company-admin.service.ts';
import { CompanyDirectory } from './company-directory.service.ts';
import { CompanyService } from './company.service.ts';

@ApiTags('company')
@Controller()
export class CompanyController {
  constructor(
    private readonly companies: CompanyService,
    private readonly admin: CompanyAdminService,
    private readonly directory: CompanyDirectory,
  ) {}

  @Public()
  @Get('companies')
  @Answers(companyDirectoryPageSchema)
  visit(@Query({ schema: companyDirectoryQuerySchema }) query: CompanyDirectoryQuery) {
    return this.directory.list(query);
  }

  @Public()
  @Get('companies/:slug')
  @Answers(publicCompanySchema)
  bySlug(@Param('slug', { schema: companySlugSchema }) slug: string) {
    return this.directory.bySlug(slug);
  }

  @Allow('company:manage')
  @Post('companies')
  @Answers(companySchema, 201)
  create(@CurrentAccount() caller: Caller, @Body({ schema: companyInputSchema }) input: CompanyInput) {
    return this.companies.create(caller, input);
  }

  @Allow('company:manage')
  @Get('me/company')
  @Answers(companySchema)
  mine(@CurrentAccount() caller: Caller) {
    return this.companies.mine(caller);
  }

  @Allow('company:manage')
  @Patch('me/company')
  @Answers(companySchema)
  change(
    @CurrentAccount() caller: Caller,
    @Body({ schema: companyPatchSchema }) patch: CompanyPatch,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.companies.change(caller, patch, ifMatch);
  }

  @Allow('company:transition')
  @Post('companies/:id/transitions')
  @Answers(companySchema)
  move(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: companyTransitionSchema }) move: CompanyTransition,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.companies.move(caller, id, move, ifMatch);
  }

  @Allow('company:list')
  @Get('admin/companies')
  @Answers(companyPageSchema)
  list(@CurrentAccount() caller: Caller, @Query({ schema: companyListQuerySchema }) query: CompanyListQuery) {
    return this.admin.list(caller, query);
  }

  @Allow('company:list')
  @Get('admin/companies/:id')
  @Answers(companySchema)
  read(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.admin.read(caller, id);
  }
}

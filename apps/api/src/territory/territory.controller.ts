import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  communeFacetsQuerySchema,
  communeFacetsSchema,
  communeListSchema,
  communeParamSchema,
  communeQuerySchema,
  communeSchema,
  planAxisSchema,
  planSectionInputSchema,
  planSectionSchema,
  territoryChangesQuerySchema,
  territoryChangesSchema,
  territoryListQuerySchema,
  territoryPageSchema,
  territoryQuerySchema,
  territorySchema,
  territorySlugSchema,
  type CommuneFacetsQuery,
  type CommuneQuery,
  type PlanAxis,
  type PlanSectionInput,
  type TerritoryChangesQuery,
  type TerritoryQuery,
} from '@vte/contract';
import { DEFAULT_TERRITORY_LIST, type TerritoryList } from '@vte/eligibility';
import { Allow, CurrentAccount, Public, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { TerritoryPlans } from './territory-plans.service.ts';
import { TerritoryService } from './territory.service.ts';

@ApiTags('territory')
@Controller()
export class TerritoryController {
  constructor(
    private readonly plans: TerritoryPlans,
    private readonly territories: TerritoryService,
  ) {}

  @Public()
  @Get('communes')
  @Answers(communeListSchema)
  searchCommunes(@Query({ schema: communeQuerySchema }) query: CommuneQuery) {
    return this.territories.searchCommunes(query);
  }

  @Public()
  @Get('communes/facets')
  @Answers(communeFacetsSchema)
  communeFacets(@Query({ schema: communeFacetsQuerySchema }) query: CommuneFacetsQuery) {
    return this.territories.communeFacets(query);
  }

  @Public()
  @Get('communes/:code')
  @Answers(communeSchema)
  commune(@Param('code', { schema: communeParamSchema }) code: string) {
    return this.territories.commune(code);
  }

  @Public()
  @Get('territories')
  @Answers(territoryPageSchema)
  list(@Query({ schema: territoryQuerySchema }) query: TerritoryQuery) {
    return this.territories.list(query);
  }

  @Public()
  @Get('territories/changes')
  @Answers(territoryChangesSchema)
  changes(@Query({ schema: territoryChangesQuerySchema }) { list }: TerritoryChangesQuery) {
    return this.territories.changes(list);
  }

  @Public()
  @Get('territories/:slug')
  @Answers(territorySchema)
  async territory(
    @Param('slug', { schema: territorySlugSchema }) slug: string,
    @Query({ schema: territoryListQuerySchema }) { list }: { list: TerritoryList },
  ) {
    const sections = list === DEFAULT_TERRITORY_LIST ? await this.plans.read(slug) : [];
    return this.territories.territory(list, slug, sections);
  }

  @Allow('territory:edit')
  @Put('territories/:slug/plan/:axis')
  @Answers(planSectionSchema)
  writePlan(
    @CurrentAccount() caller: Caller,
    @Param('slug', { schema: territorySlugSchema }) slug: string,
    @Param('axis', { schema: planAxisSchema }) axis: PlanAxis,
    @Body({ schema: planSectionInputSchema }) input: PlanSectionInput,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.plans.write(caller, slug, axis, input, ifMatch);
  }
}

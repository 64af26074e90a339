import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  communeListSchema,
  communeParamSchema,
  communeQuerySchema,
  communeSchema,
  territoryListQuerySchema,
  territoryPageSchema,
  territoryQuerySchema,
  territorySchema,
  territorySlugSchema,
  type CommuneQuery,
  type TerritoryQuery,
} from '@vte/contract';
import type { TerritoryList } from '@vte/eligibility';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { TerritoryService } from './territory.service.ts';

@ApiTags('territory')
@Public()
@Controller()
export class TerritoryController {
  constructor(private readonly territories: TerritoryService) {}

  @Get('communes')
  @Answers(communeListSchema)
  searchCommunes(@Query({ schema: communeQuerySchema }) query: CommuneQuery) {
    return this.territories.searchCommunes(query);
  }

  @Get('communes/:code')
  @Answers(communeSchema)
  commune(@Param('code', { schema: communeParamSchema }) code: string) {
    return this.territories.commune(code);
  }

  @Get('territories')
  @Answers(territoryPageSchema)
  list(@Query({ schema: territoryQuerySchema }) query: TerritoryQuery) {
    return this.territories.list(query);
  }

  @Get('territories/:slug')
  @Answers(territorySchema)
  territory(
    @Param('slug', { schema: territorySlugSchema }) slug: string,
    @Query({ schema: territoryListQuerySchema }) { list }: { list: TerritoryList },
  ) {
    return this.territories.territory(list, slug);
  }
}

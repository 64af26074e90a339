import { Controller, Get, Header, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  activitySchema,
  figuresQuerySchema,
  monthlyFiguresSchema,
  statsSchema,
  territoryFiguresSchema,
  territoryListQuerySchema,
  type FiguresQuery,
} from '@vte/contract';
import type { TerritoryList } from '@vte/eligibility';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { Unchanged } from '../http/unchanged.interceptor.ts';
import { FiguresService } from './figures.service.ts';
import { StatsService } from './stats.service.ts';

const AN_HOUR = 'public, max-age=3600';

@ApiTags('stats')
@Public()
@Controller('stats')
export class StatsController {
  constructor(
    private readonly stats: StatsService,
    private readonly figures: FiguresService,
  ) {}

  @Get()
  @Answers(statsSchema)
  read() {
    return this.stats.read();
  }

  @Get('activity')
  @Answers(activitySchema)
  activity(@Query({ schema: territoryListQuerySchema }) { list }: { list: TerritoryList }) {
    return this.stats.activity(list);
  }

  @Get('months')
  @UseInterceptors(Unchanged)
  @Header('cache-control', AN_HOUR)
  @ApiResponse({ status: 200, standardSchema: monthlyFiguresSchema })
  months(
    @Query({ schema: figuresQuerySchema }) { format }: FiguresQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return format === 'json' ? this.figures.months() : asFile(reply, 'vte-mois', this.figures.monthsCsv());
  }

  @Get('territories')
  @UseInterceptors(Unchanged)
  @Header('cache-control', AN_HOUR)
  @ApiResponse({ status: 200, standardSchema: territoryFiguresSchema })
  territories(
    @Query({ schema: figuresQuerySchema }) { format }: FiguresQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return format === 'json'
      ? this.figures.byTerritory()
      : asFile(reply, 'vte-territoires', this.figures.territoriesCsv());
  }
}

function asFile(reply: FastifyReply, name: string, csv: Promise<string>): Promise<string> {
  void reply.header('content-type', 'text/csv; charset=utf-8');
  void reply.header('content-disposition', `attachment; filename="${name}.csv"`);
  return csv;
}

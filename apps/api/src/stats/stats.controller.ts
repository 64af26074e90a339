import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { statsSchema } from '@vte/contract';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { StatsService } from './stats.service.ts';

@ApiTags('stats')
@Public()
@Controller('stats')
export class StatsController {
  constructor(private readonly stats: StatsService) {}

  @Get()
  @Answers(statsSchema)
  read() {
    return this.stats.read();
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  applicantMatchPageSchema,
  candidateMatchPageSchema,
  idSchema,
  offerMatchPageSchema,
  pageQuerySchema,
  type PageQuery,
} from '@vte/contract';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { MatchingService } from './matching.service.ts';

@ApiTags('matching')
@Controller()
export class MatchingController {
  constructor(private readonly matching: MatchingService) {}

  @Allow('match:offers')
  @Get('me/matches')
  @Answers(offerMatchPageSchema)
  offersFor(@CurrentAccount() caller: Caller, @Query({ schema: pageQuerySchema }) query: PageQuery) {
    return this.matching.offersFor(caller, query);
  }

  @Allow('match:candidates')
  @Get('offers/:id/matches')
  @Answers(candidateMatchPageSchema)
  candidatesFor(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ) {
    return this.matching.candidatesFor(caller, id, query);
  }

  @Allow('match:candidates')
  @Get('offers/:id/applications/matches')
  @Answers(applicantMatchPageSchema)
  applicantsTo(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ) {
    return this.matching.applicantsTo(caller, id, query);
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { eligibilityInputSchema, eligibilityVerdictSchema, type EligibilityRequest } from '@vte/contract';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { EligibilityService } from './eligibility.service.ts';

@ApiTags('eligibility')
@Controller('eligibility')
export class EligibilityController {
  constructor(private readonly eligibility: EligibilityService) {}

  @Public()
  @Post()
  @Answers(eligibilityVerdictSchema)
  simulate(@Body({ schema: eligibilityInputSchema }) input: EligibilityRequest) {
    return this.eligibility.simulate(input);
  }
}

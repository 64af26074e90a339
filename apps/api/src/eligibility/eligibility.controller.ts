import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { eligibilityInputSchema, eligibilityVerdictSchema, type EligibilityRequest } from '@vte/contract';
import { Public } from '../http/access.ts';
import { EligibilityService } from './eligibility.service.ts';

@ApiTags('eligibility')
@Controller('eligibility')
export class EligibilityController {
  constructor(private readonly eligibility: EligibilityService) {}

  /** Made of rules alone, with no row behind: there is nothing that its schema would have to keep back. */
  @Public()
  @Post()
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: eligibilityVerdictSchema })
  simulate(@Body({ schema: eligibilityInputSchema }) input: EligibilityRequest) {
    return this.eligibility.simulate(input);
  }
}

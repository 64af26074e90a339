import { Body, Controller, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { candidateInputSchema, candidateSchema, type CandidateInput } from '@vte/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile, SendsFile } from '../files/send-file.ts';
import { TakesFile } from '../files/upload.ts';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { CandidateService } from './candidate.service.ts';

@ApiTags('candidate')
@Allow('candidate:manage')
@Controller('me/candidate')
export class CandidateController {
  constructor(private readonly candidates: CandidateService) {}

  @Get()
  @Answers(candidateSchema)
  mine(@CurrentAccount() caller: Caller) {
    return this.candidates.mine(caller);
  }

  @Put()
  @Answers(candidateSchema)
  save(
    @CurrentAccount() caller: Caller,
    @Body({ schema: candidateInputSchema }) input: CandidateInput,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.candidates.save(caller, input, ifMatch);
  }

  @TakesFile()
  @Post('cv')
  @Answers(candidateSchema, 201)
  receiveCv(@CurrentAccount() caller: Caller, @Req() request: FastifyRequest) {
    return this.candidates.receiveCv(caller, request);
  }

  @Get('cv')
  @SendsFile()
  async openCv(@CurrentAccount() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendFile(reply, await this.candidates.openCv(caller));
  }
}

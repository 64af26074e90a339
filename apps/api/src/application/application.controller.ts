import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  applicationListQuerySchema,
  applicationPageSchema,
  applicationSchema,
  applicationTransitionSchema,
  applySchema,
  idSchema,
  myApplicationListQuerySchema,
  type ApplicationListQuery,
  type ApplicationTransition,
  type ApplyInput,
  type MyApplicationListQuery,
} from '@vte/contract';
import type { FastifyReply } from 'fastify';
import { sendFile, SendsFile } from '../files/send-file.ts';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { Idempotent } from '../http/idempotency.interceptor.ts';
import { ApplicationMoves } from './application-moves.service.ts';
import { ApplicationService } from './application.service.ts';

@ApiTags('application')
@Controller()
export class ApplicationController {
  constructor(
    private readonly applications: ApplicationService,
    private readonly moves: ApplicationMoves,
  ) {}

  @Allow('application:send')
  @Idempotent()
  @Post('offers/:id/applications')
  @Answers(applicationSchema, 201)
  apply(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) offerId: string,
    @Body({ schema: applySchema }) input: ApplyInput,
  ) {
    return this.applications.apply(caller, offerId, input);
  }

  @Allow('offer:manage')
  @Get('offers/:id/applications')
  @Answers(applicationPageSchema)
  ofOffer(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) offerId: string,
    @Query({ schema: applicationListQuerySchema }) query: ApplicationListQuery,
  ) {
    return this.applications.ofOffer(caller, offerId, query);
  }

  @Allow('application:send')
  @Get('me/applications')
  @Answers(applicationPageSchema)
  mine(
    @CurrentAccount() caller: Caller,
    @Query({ schema: myApplicationListQuerySchema }) query: MyApplicationListQuery,
  ) {
    return this.applications.mine(caller, query);
  }

  @Allow('application:read')
  @Get('applications/:id')
  @Answers(applicationSchema)
  read(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.applications.read(caller, id);
  }

  @Allow('application:read')
  @Get('applications/:id/cv')
  @SendsFile()
  async openCv(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.applications.openCv(caller, id));
  }

  @Allow('application:transition')
  @Idempotent()
  @Post('applications/:id/transitions')
  @Answers(applicationSchema)
  move(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: applicationTransitionSchema }) move: ApplicationTransition,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.moves.move(caller, id, move, ifMatch);
  }
}

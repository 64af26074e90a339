import { Body, Controller, Delete, Get, Header, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  claimInputSchema,
  claimListQuerySchema,
  claimPageSchema,
  claimPatchSchema,
  claimQueueQuerySchema,
  claimQueueSchema,
  claimSchema,
  claimTransitionSchema,
  idSchema,
  type ClaimInput,
  type ClaimListQuery,
  type ClaimPatch,
  type ClaimQueueQuery,
  type ClaimTransition,
} from '@vte/contract';
import { DOCUMENT_TYPES } from '@vte/grant';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile, SendsFile } from '../files/send-file.ts';
import { TakesFile } from '../files/upload.ts';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { Idempotent } from '../http/idempotency.interceptor.ts';
import { ClaimDocuments } from './claim-documents.service.ts';
import { ClaimMoves } from './claim-moves.service.ts';
import { ClaimQueueService } from './claim-queue.service.ts';
import { GrantService } from './grant.service.ts';
import { PaymentList } from './payment-list.service.ts';

@ApiTags('grant')
@Controller()
export class GrantController {
  constructor(
    private readonly claims: GrantService,
    private readonly documents: ClaimDocuments,
    private readonly moves: ClaimMoves,
    private readonly payments: PaymentList,
    private readonly queue: ClaimQueueService,
  ) {}

  @Allow('claim:open')
  @Idempotent()
  @Post('grant-claims')
  @Answers(claimSchema, 201)
  open(@CurrentAccount() caller: Caller, @Body({ schema: claimInputSchema }) input: ClaimInput) {
    return this.claims.open(caller, input);
  }

  @Allow('claim:open')
  @Get('me/grant-claims')
  @Answers(claimPageSchema)
  mine(@CurrentAccount() caller: Caller, @Query({ schema: claimListQuerySchema }) query: ClaimListQuery) {
    return this.claims.mine(caller, query);
  }

  @Allow('claim:list')
  @Get('admin/grant-claims')
  @Answers(claimQueueSchema)
  all(@CurrentAccount() caller: Caller, @Query({ schema: claimQueueQuerySchema }) query: ClaimQueueQuery) {
    return this.queue.list(caller, query);
  }

  @Allow('claim:pay')
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, schema: { type: 'string' } })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="versements.csv"')
  @Header('cache-control', 'private, no-store')
  @Get('admin/payments.csv')
  paymentList(@CurrentAccount() caller: Caller) {
    return this.payments.export(caller);
  }

  @Allow('claim:read')
  @Get('grant-claims/:id')
  @Answers(claimSchema)
  read(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.claims.read(caller, id);
  }

  @Allow('claim:edit')
  @Patch('grant-claims/:id')
  @Answers(claimSchema)
  change(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: claimPatchSchema }) patch: ClaimPatch,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.claims.change(caller, id, patch, ifMatch);
  }

  @Allow('claim:transition')
  @Idempotent()
  @Post('grant-claims/:id/transitions')
  @Answers(claimSchema)
  move(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: claimTransitionSchema }) move: ClaimTransition,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.moves.move(caller, id, move, ifMatch);
  }

  @Allow('claim:edit')
  @TakesFile({ type: { type: 'string', enum: [...DOCUMENT_TYPES] } })
  @Post('grant-claims/:id/documents')
  @Answers(claimSchema, 201)
  addDocument(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Req() request: FastifyRequest,
  ) {
    return this.documents.add(caller, id, request);
  }

  @Allow('claim:edit')
  @Delete('grant-claims/:id/documents/:documentId')
  @Answers(claimSchema)
  removeDocument(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('documentId', { schema: idSchema }) documentId: string,
  ) {
    return this.documents.remove(caller, id, documentId);
  }

  @Allow('claim:read')
  @Get('grant-claims/:id/documents/:documentId')
  @SendsFile()
  async openDocument(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('documentId', { schema: idSchema }) documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.documents.open(caller, id, documentId));
  }
}

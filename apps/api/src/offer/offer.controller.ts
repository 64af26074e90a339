import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  idSchema,
  managedOfferListQuerySchema,
  managedOfferPageSchema,
  managedOfferSchema,
  offerInputSchema,
  offerPatchSchema,
  offerSchema,
  offerSlugSchema,
  offerTransitionSchema,
  type ManagedOfferListQuery,
  type OfferInput,
  type OfferPatch,
  type OfferTransition,
} from '@vte/contract';
import { Allow, CurrentAccount, Public, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { LiveOffers } from './live-offers.service.ts';
import { OfferMoves } from './offer-moves.service.ts';
import { OfferService } from './offer.service.ts';

@ApiTags('offer')
@Controller()
export class OfferController {
  constructor(
    private readonly live: LiveOffers,
    private readonly moves: OfferMoves,
    private readonly offers: OfferService,
  ) {}

  @Public()
  @Get('offers/:slug')
  @Answers(offerSchema)
  bySlug(@Param('slug', { schema: offerSlugSchema }) slug: string) {
    return this.live.bySlug(slug);
  }

  @Allow('offer:manage')
  @Post('offers')
  @Answers(managedOfferSchema, 201)
  create(@CurrentAccount() caller: Caller, @Body({ schema: offerInputSchema }) input: OfferInput) {
    return this.offers.create(caller, input);
  }

  @Allow('offer:manage')
  @Patch('offers/:id')
  @Answers(managedOfferSchema)
  change(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: offerPatchSchema }) patch: OfferPatch,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.offers.change(caller, id, patch, ifMatch);
  }

  @Allow('offer:transition')
  @Post('offers/:id/transitions')
  @Answers(managedOfferSchema)
  move(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: offerTransitionSchema }) move: OfferTransition,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.moves.move(caller, id, move, ifMatch);
  }

  @Allow('offer:manage')
  @Get('me/offers')
  @Answers(managedOfferPageSchema)
  mine(@CurrentAccount() caller: Caller, @Query({ schema: managedOfferListQuerySchema }) query: ManagedOfferListQuery) {
    return this.offers.mine(caller, query);
  }

  @Allow('offer:manage')
  @Get('me/offers/:id')
  @Answers(managedOfferSchema)
  manage(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.offers.manage(caller, id);
  }

  @Allow('offer:list')
  @Get('admin/offers')
  @Answers(managedOfferPageSchema)
  all(@CurrentAccount() caller: Caller, @Query({ schema: managedOfferListQuerySchema }) query: ManagedOfferListQuery) {
    return this.offers.all(caller, query);
  }

  @Allow('offer:list')
  @Get('admin/offers/:id')
  @Answers(managedOfferSchema)
  moderate(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.offers.manage(caller, id);
  }
}

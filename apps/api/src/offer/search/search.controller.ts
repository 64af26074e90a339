import { Body, Controller, Delete, Get, Header, Param, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  idSchema,
  offerPageSchema,
  offerSearchSchema,
  suggestionListSchema,
  suggestionQuerySchema,
  synonymGroupSchema,
  synonymInputSchema,
  synonymListSchema,
  type OfferSearch,
  type SuggestionQuery,
  type SynonymInput,
} from '@vte/contract';
import { Allow, CurrentAccount, Public, type Caller } from '../../http/access.ts';
import { Answers } from '../../http/answers.ts';
import { IfMatch } from '../../http/etag.ts';
import { OfferSearchService } from './offer-search.service.ts';
import { SuggestionsService } from './suggestions.service.ts';
import { SynonymsService } from './synonyms.service.ts';
import { UnchangedSearch } from './unchanged-search.interceptor.ts';

@ApiTags('offer')
@Controller()
export class SearchController {
  constructor(
    private readonly searches: OfferSearchService,
    private readonly suggestions: SuggestionsService,
    private readonly synonyms: SynonymsService,
  ) {}

  @Public()
  @Get('offers')
  @UseInterceptors(UnchangedSearch)
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiResponse({ status: 200, standardSchema: offerPageSchema })
  search(@Query({ schema: offerSearchSchema }) search: OfferSearch) {
    return this.searches.search(search);
  }

  @Public()
  @Get('offers/suggestions')
  @Answers(suggestionListSchema)
  suggest(@Query({ schema: suggestionQuerySchema }) query: SuggestionQuery) {
    return this.suggestions.suggest(query);
  }

  @Allow('search:manage')
  @Get('admin/synonyms')
  @Answers(synonymListSchema)
  listSynonyms() {
    return this.synonyms.list();
  }

  @Allow('search:manage')
  @Post('admin/synonyms')
  @Answers(synonymGroupSchema, 201)
  addSynonyms(@CurrentAccount() caller: Caller, @Body({ schema: synonymInputSchema }) input: SynonymInput) {
    return this.synonyms.create(caller, input);
  }

  @Allow('search:manage')
  @Put('admin/synonyms/:id')
  @Answers(synonymGroupSchema)
  changeSynonyms(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: synonymInputSchema }) input: SynonymInput,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.synonyms.change(caller, id, input, ifMatch);
  }

  @Allow('search:manage')
  @Delete('admin/synonyms/:id')
  @Answers(204)
  removeSynonyms(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.synonyms.remove(caller, id);
  }
}

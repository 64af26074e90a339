import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newsSchema } from '@vte/contract';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { NewsService } from './news.service.ts';

@ApiTags('news')
@Allow('account:self')
@Controller('me/news')
export class NewsController {
  constructor(private readonly news: NewsService) {}

  @Get()
  @Answers(newsSchema)
  read(@CurrentAccount() caller: Caller) {
    return this.news.read(caller);
  }

  @Post('read')
  @Answers(204)
  markRead(@CurrentAccount() caller: Caller) {
    return this.news.markRead(caller);
  }
}

import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { demoSchema } from '@vte/contract';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { DemoService } from './demo.service.ts';

@ApiTags('demo')
@Public()
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get()
  @Answers(demoSchema)
  read() {
    return this.demo.read();
  }
}

import { Body, Controller, Delete, Get, Header, Param, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changePasswordSchema,
  eraseAccountSchema,
  idSchema,
  personalDataSchema,
  sessionListSchema,
  type ChangePasswordInput,
} from '@vte/contract';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { MeService } from './me.service.ts';

@ApiTags('auth')
@Allow('account:self')
@Controller('me')
export class MeController {
  constructor(private readonly me: MeService) {}

  @Get('sessions')
  @Answers(sessionListSchema)
  listSessions(@CurrentAccount() caller: Caller) {
    return this.me.listSessions(caller);
  }

  @Delete('sessions/:id')
  @Answers(204)
  closeSession(@CurrentAccount() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.me.closeSession(caller, id);
  }

  @Put('password')
  @Answers(204)
  changePassword(
    @CurrentAccount() caller: Caller,
    @Body({ schema: changePasswordSchema }) input: ChangePasswordInput,
    @Req() request: FastifyRequest,
  ) {
    return this.me.changePassword(caller, input, request.ip);
  }

  @Get('export')
  @Header('content-disposition', 'attachment; filename="mes-donnees.json"')
  @Answers(personalDataSchema)
  export(@CurrentAccount() caller: Caller) {
    return this.me.export(caller);
  }

  @Delete()
  @Answers(204)
  erase(
    @CurrentAccount() caller: Caller,
    @Body({ schema: eraseAccountSchema }) { password }: { password: string },
    @Req() request: FastifyRequest,
  ) {
    return this.me.erase(caller, password, request.ip);
  }
}

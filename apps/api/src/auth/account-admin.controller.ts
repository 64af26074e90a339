import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accountListQuerySchema,
  accountPageSchema,
  changeAccountSchema,
  idSchema,
  inviteAccountSchema,
  managedAccountSchema,
  type AccountListQuery,
  type ChangeAccountInput,
  type InviteAccountInput,
} from '@vte/contract';
import { Allow, CurrentAccount, type Caller } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IfMatch } from '../http/etag.ts';
import { AccountAdminService } from './account-admin.service.ts';

@ApiTags('admin')
@Allow('account:manage')
@Controller('admin/accounts')
export class AccountAdminController {
  constructor(private readonly accounts: AccountAdminService) {}

  @Get()
  @Answers(accountPageSchema)
  list(@Query({ schema: accountListQuerySchema }) query: AccountListQuery) {
    return this.accounts.list(query);
  }

  @Post()
  @Answers(managedAccountSchema, 201)
  invite(@CurrentAccount() caller: Caller, @Body({ schema: inviteAccountSchema }) input: InviteAccountInput) {
    return this.accounts.invite(caller, input);
  }

  @Patch(':id')
  @Answers(managedAccountSchema)
  change(
    @CurrentAccount() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: changeAccountSchema }) input: ChangeAccountInput,
    @IfMatch() ifMatch: number | undefined,
  ) {
    return this.accounts.change(caller, id, input, ifMatch);
  }
}

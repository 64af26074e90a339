import { Global, Module } from '@nestjs/common';
import { DevMailController } from './dev-mail.controller.ts';
import { MailSender } from './mail-sender.service.ts';
import { MailService } from './mail.service.ts';

@Global()
@Module({ controllers: [DevMailController], providers: [MailService, MailSender], exports: [MailService] })
export class MailModule {}

import { Global, Module } from '@nestjs/common';
import { AuditReaderService } from './audit-reader.service.ts';
import { AuditController } from './audit.controller.ts';
import { AuditService } from './audit.service.ts';

@Global()
@Module({ controllers: [AuditController], providers: [AuditService, AuditReaderService], exports: [AuditService] })
export class AuditModule {}

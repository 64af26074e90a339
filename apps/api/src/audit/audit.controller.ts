import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { auditListQuerySchema, auditPageSchema, auditVerificationSchema, type AuditListQuery } from '@vte/contract';
import { Allow } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { AuditReaderService } from './audit-reader.service.ts';

@ApiTags('admin')
@Allow('audit:read')
@Controller('admin/audit')
export class AuditController {
  constructor(private readonly reader: AuditReaderService) {}

  @Get()
  @Answers(auditPageSchema)
  list(@Query({ schema: auditListQuerySchema }) query: AuditListQuery) {
    return this.reader.list(query);
  }

  @Get('verify')
  @Answers(auditVerificationSchema)
  verify() {
    return this.reader.verify();
  }
}

import { Module } from '@nestjs/common';
import { CandidateController } from './candidate.controller.ts';
import { CandidateService } from './candidate.service.ts';

@Module({ controllers: [CandidateController], providers: [CandidateService] })
export class CandidateModule {}

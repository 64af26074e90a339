import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Ids } from './ids.ts';

@Global()
@Module({ providers: [Clock, Ids], exports: [Clock, Ids] })
export class TimeModule {}

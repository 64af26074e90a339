import { Global, Module, type DynamicModule } from '@nestjs/common';
import { JobsService, WORKS } from './jobs.service.ts';

@Global()
@Module({})
export class JobsModule {
  static forRoot(works: boolean): DynamicModule {
    return {
      module: JobsModule,
      providers: [JobsService, { provide: WORKS, useValue: works }],
      exports: [JobsService],
    };
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from './audit/audit.module.ts';
import { AuthModule } from './auth/auth.module.ts';
import { ConfigModule } from './config.module.ts';
import type { Config } from './config.ts';
import { dataSourceOptions } from './database/data-source.ts';
import { FilesModule } from './files/files.module.ts';
import { HealthModule } from './health/health.module.ts';
import { HttpModule } from './http/http.module.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { TimeModule } from './time/time.module.ts';

/** Every room of the API: the supporting ones, then the words in the order in which they build on each other. */
@Module({})
export class AppModule {
  static forRoot(config: Config, { works }: { works: boolean }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        TimeModule,
        TypeOrmModule.forRoot({ ...dataSourceOptions(config), retryAttempts: 10, retryDelay: 500, logging: false }),
        JobsModule.forRoot(works),
        HttpModule,
        AuditModule,
        MailModule,
        FilesModule,
        HealthModule,
        AuthModule,
      ],
    };
  }
}

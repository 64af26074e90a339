import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { ApplicationModule } from './application/application.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { AuthModule } from './auth/auth.module.ts';
import { CandidateModule } from './candidate/candidate.module.ts';
import { CompanyModule } from './company/company.module.ts';
import { ConfigModule } from './config.module.ts';
import type { Config } from './config.ts';
import { dataSourceOptions, MOST_SEARCH_MS, SEARCHES } from './database/data-source.ts';
import { DemoModule } from './demo/demo.module.ts';
import { DiscoveryModule } from './discovery/discovery.module.ts';
import { EligibilityModule } from './eligibility/eligibility.module.ts';
import { FilesModule } from './files/files.module.ts';
import { GrantModule } from './grant/grant.module.ts';
import { HealthModule } from './health/health.module.ts';
import { HttpModule } from './http/http.module.ts';
import { loggerOptions } from './http/logging.ts';
import type { KnownRoutes } from './http/method-not-allowed.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { MatchingModule } from './matching/matching.module.ts';
import { NewsModule } from './news/news.module.ts';
import { OfferModule } from './offer/offer.module.ts';
import { StatsModule } from './stats/stats.module.ts';
import { TerritoryModule } from './territory/territory.module.ts';
import type { Clock } from './time/clock.ts';
import { TimeModule } from './time/time.module.ts';

export interface AppParts {
  config: Config;
  clock: Clock;
  routes: KnownRoutes;
  /** Whether this process takes jobs by itself. */
  works: boolean;
}

/** Every room of the API: the supporting ones, then the words in the order in which they build on each other. */
@Module({})
export class AppModule {
  static forRoot({ config, clock, routes, works }: AppParts): DynamicModule {
    const start = { retryAttempts: 10, retryDelay: 500, logging: false };
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        LoggerModule.forRoot(loggerOptions(config)),
        TimeModule.forRoot(clock),
        TypeOrmModule.forRoot({ ...dataSourceOptions(config), ...start }),
        TypeOrmModule.forRoot({ ...dataSourceOptions(config, MOST_SEARCH_MS), ...start, entities: [], name: SEARCHES }),
        JobsModule.forRoot(works),
        HttpModule.forRoot(routes),
        AuditModule,
        MailModule,
        FilesModule,
        HealthModule,
        AuthModule,
        TerritoryModule,
        EligibilityModule,
        CompanyModule,
        OfferModule,
        CandidateModule,
        MatchingModule,
        ApplicationModule,
        GrantModule,
        StatsModule,
        DiscoveryModule,
        DemoModule,
        NewsModule,
      ],
    };
  }
}

import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideEnvironmentInitializer,
  type ApplicationConfig,
} from '@angular/core';
import { provideClientHydration, withHttpTransferCacheOptions } from '@angular/platform-browser';
import {
  provideRouter,
  RedirectCommand,
  Router,
  TitleStrategy,
  UrlSerializer,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withViewTransitions,
} from '@angular/router';
import { refusalTransfer } from './api/refusal-transfer.ts';
import { routes } from './app.routes.ts';
import { DemoFacts } from './demo/demo-facts.ts';
import { sessionInterceptor } from './session/session.interceptor.ts';
import { Session } from './session/session.ts';
import { writesInterceptor } from './session/writes.ts';
import { provideFrenchTypography } from './shell/french-typography.ts';
import { PageTitle } from './shell/page-title.ts';
import { PlainUrls } from './shell/plain-urls.ts';
import { skipSamePage } from './shell/view-transition.ts';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideFrenchTypography(),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: UrlSerializer, useClass: PlainUrls },
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withViewTransitions({ skipInitialTransition: true, onViewTransitionCreated: skipSamePage }),
      withNavigationErrorHandler(
        () => new RedirectCommand(inject(Router).parseUrl('/erreur'), { skipLocationChange: true }),
      ),
    ),
    provideHttpClient(withInterceptors([writesInterceptor, sessionInterceptor, refusalTransfer])),
    provideClientHydration(withHttpTransferCacheOptions({ includePostRequests: true })),
    provideEnvironmentInitializer(() => void inject(Session).restore()),
    provideAppInitializer(() => inject(DemoFacts).load()),
  ],
};

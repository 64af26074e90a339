import { HttpBackend } from '@angular/common/http';
import { mergeApplicationConfig } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { InProcessBackend } from './api/in-process-backend.ts';
import { appConfig } from './app.config.ts';
import { serverRoutes } from './app.routes.server.ts';

export const serverConfig = mergeApplicationConfig(appConfig, {
  providers: [provideServerRendering(withRoutes(serverRoutes)), { provide: HttpBackend, useClass: InProcessBackend }],
});

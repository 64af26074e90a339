import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app.ts';
import { appConfig } from './app/app.config.ts';

// A task of its own: between reading the scripts and bringing the page to life, a phone can answer a touch.
setTimeout(() => {
  bootstrapApplication(App, appConfig).catch((error: unknown) => {
    console.error(error);
  });
});

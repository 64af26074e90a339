import { mergeApplicationConfig, provideAppInitializer } from '@angular/core';
import { appConfig } from './app.config.ts';
import { provideEarlyInput } from './shell/early-input.ts';

/** Between two tasks a phone can answer a touch. */
export const nextTask = () => new Promise<void>((resolve) => void setTimeout(resolve));

export const browserConfig = mergeApplicationConfig(appConfig, {
  providers: [provideEarlyInput(), provideAppInitializer(nextTask)],
});

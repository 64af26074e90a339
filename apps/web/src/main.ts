import { bootstrapApplication } from '@angular/platform-browser';
import { browserConfig, nextTask } from './app/app.config.browser.ts';
import { App } from './app/app.ts';

// Not awaited here: what else is imported from the chunk of this file would wait too, and is better not split from it.
void nextTask()
  .then(() => bootstrapApplication(App, browserConfig))
  .catch((error: unknown) => {
    console.error(error);
  });

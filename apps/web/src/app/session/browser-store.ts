import { DOCUMENT, inject, Injectable } from '@angular/core';

type Area = 'localStorage' | 'sessionStorage';

/** What this browser, or this tab of it, keeps. One that blocks cookies refuses it, one that is full too: the site does without. */
@Injectable({ providedIn: 'root' })
export class BrowserStore {
  private readonly window = inject(DOCUMENT).defaultView;

  read(key: string, area: Area = 'localStorage'): string | null {
    return this.attempt(area, (storage) => storage.getItem(key)) ?? null;
  }

  /** Null takes it away. */
  write(key: string, value: string | null, area: Area = 'localStorage'): void {
    this.attempt(area, (storage) => {
      if (value === null) storage.removeItem(key);
      else storage.setItem(key, value);
    });
  }

  private attempt<Value>(area: Area, use: (storage: Storage) => Value): Value | undefined {
    try {
      const storage = this.window?.[area];
      return storage && use(storage);
    } catch {
      return undefined;
    }
  }
}

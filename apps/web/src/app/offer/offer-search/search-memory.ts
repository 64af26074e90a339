import { Injectable } from '@angular/core';
import type { ResultPages } from './result-pages.ts';

/** The results shown last: who comes back from an offer finds them again, and their place among them. */
@Injectable({ providedIn: 'root' })
export class SearchMemory {
  private held: ResultPages | null = null;

  keep(held: ResultPages | null): void {
    this.held = held;
  }

  /** Only those of the same address. */
  recall(key: string, cursor: string): ResultPages | null {
    return this.held?.key === key && this.held.pages.at(-1)?.cursor === cursor ? this.held : null;
  }
}

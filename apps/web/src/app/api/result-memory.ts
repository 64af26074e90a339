import type { ResultPages } from './result-pages.ts';

/** The results shown last: who comes back from one of them finds them again, and their place among them. */
export class ResultMemory<Page> {
  private held: ResultPages<Page> | null = null;

  keep(held: ResultPages<Page> | null): void {
    this.held = held;
  }

  /** Only those of the same address. */
  recall(key: string, cursor: string): ResultPages<Page> | null {
    return this.held?.key === key && this.held.pages.at(-1)?.cursor === cursor ? this.held : null;
  }
}

import type { Clock } from './clock.ts';

/** What takes long to read, held for a while: one reading at a time, and one that failed is forgotten. */
export class Held<Value> {
  private held: { value: Promise<Value>; until: number } | null = null;

  /** @param freshMs how long a value holds, from the moment when its reading began */
  constructor(
    private readonly clock: Clock,
    private readonly freshMs: number,
    private readonly read: () => Promise<Value>,
  ) {}

  current(): Promise<Value> {
    const now = this.clock.now().getTime();
    if (this.held === null || this.held.until <= now) {
      const held = { value: this.read(), until: Infinity };
      this.held = held;
      held.value.then(
        () => (held.until = now + this.freshMs),
        () => (held.until = 0),
      );
    }
    return this.held.value;
  }

  /** The next value is read anew, unless this one was replaced since. */
  forget(value: Promise<Value>): void {
    if (this.held?.value === value) this.held = null;
  }
}
